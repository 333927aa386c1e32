import { contextBridge, ipcRenderer } from 'electron'
import { createApi } from './create-api.ts'

contextBridge.exposeInMainWorld('charley', createApi(ipcRenderer))
