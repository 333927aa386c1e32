import * as v from 'valibot'
import { isName, isTopicId, type TopicId } from '#shared/content/topic-id.ts'

/** Of a pack, a sign, a question: one kebab-case name. */
export const nameShape = v.custom<string>(isName, 'not a name')
export const topicIdShape = v.custom<TopicId>(isTopicId, 'not pack/topic')
