// What a toy is, and the platforms that it is made for.

export interface ToyManifest {
  /** Path of the script, relative to the project. */
  readonly server: string;
}

export const HERE = `${process.platform}-${process.arch}`;
/** This machine, and one that nobody has. */
export const PLATFORMS: readonly string[] = [HERE, 'plan9-mips'];

export const fileOf = (name: string, version: string, platform: string): string => `${name}_${version}_${platform}`;
