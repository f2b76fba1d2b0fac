package dev.apograph.runtime.json;

/**
 * One way in which a model that was read does not fit its documented schema.
 *
 * @param path where, such as {@code $.items[3].name}
 * @param message what is wrong, without any value from the document
 */
public record JsonViolation(String path, String message) {}
