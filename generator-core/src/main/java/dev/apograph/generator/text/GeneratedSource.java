package dev.apograph.generator.text;

/**
 * A Java source file that is ready to be looked at once more and then written.
 *
 * @param path where it belongs below the output folder
 * @param text its text, with LF at the end of each line; ASCII only
 * @param outline what was planned to be in it
 */
public record GeneratedSource(RelativePath path, String text, SourceOutline outline) {}
