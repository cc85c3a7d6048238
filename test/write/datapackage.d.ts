/** What the tests use of npm `datapackage`, which has no types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string
    read(options: { keyed: true }): Promise<readonly Readonly<Record<string, unknown>>[]>
    checkRelations(): Promise<boolean>
  }
  export class Package {
    static load(path: string): Promise<Package>
    readonly valid: boolean
    readonly resources: readonly Resource[]
  }
}
