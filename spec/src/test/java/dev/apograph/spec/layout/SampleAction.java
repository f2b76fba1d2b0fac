package dev.apograph.spec.layout;

import java.util.List;

/**
 * An action as the tests write it on a page; an empty string is an empty cell.
 *
 * @param title its title
 * @param sentence what it does
 * @param path its path with placeholders in capitals
 * @param components rows of name, sentence, example
 * @param parameters rows of name, flag, sentence, default, example
 * @param successes rows of status, schema, sentence
 * @param errors rows of status, schema, sentence
 */
record SampleAction(
        String title,
        String sentence,
        String path,
        List<List<String>> components,
        List<List<String>> parameters,
        List<List<String>> successes,
        List<List<String>> errors) {}
