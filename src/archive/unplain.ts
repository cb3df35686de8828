// What is thrown within the readers where an archive can be read in more than one way.

/** The words go behind the archive's name: `holds two different ends`. */
export class Unplain extends Error {}
