/** Our one scheme. Pages and their parts come from `app`, handouts from `handout`; there is no other host. */
export const SCHEME = 'charley'
/** Protocol and host of our own page. */
export const APP_PAGE = `${SCHEME}://app`
/** Protocol and host that serve the PDF files of a visit. */
export const HANDOUT_ORIGIN = `${SCHEME}://handout`
