/** Answered by the test configuration: a `ShippedForScreen`. */
declare module 'virtual:shipped-content' {
  const shipped: unknown
  export default shipped
}
