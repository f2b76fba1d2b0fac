package dev.apograph.runtime.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One segment of a path template: fixed text and placeholders in turn.
 *
 * @param fixed the fixed texts, decoded: one more than there are placeholders
 * @param names the names of the placeholders
 */
record SegmentPattern(List<String> fixed, List<String> names) {

    static SegmentPattern of(String segment) {
        List<String> fixed = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int open = segment.indexOf('{'); open >= 0; open = segment.indexOf('{', from)) {
            int close = segment.indexOf('}', open);
            if (close < 0) {
                break;
            }
            fixed.add(UrlText.decoded(segment.substring(from, open)));
            names.add(segment.substring(open + 1, close));
            from = close + 1;
        }
        fixed.add(UrlText.decoded(segment.substring(from)));
        return new SegmentPattern(List.copyOf(fixed), List.copyOf(names));
    }

    /** Whether a segment as it stands in a path fits; a placeholder takes at least one character. */
    boolean takes(String raw) {
        String text = UrlText.decoded(raw);
        if (names.isEmpty()) {
            return text.equals(fixed.get(0));
        }
        String end = fixed.get(names.size());
        if (!text.startsWith(fixed.get(0)) || !text.endsWith(end)) {
            return false;
        }
        int at = fixed.get(0).length();
        for (int i = 1; i < names.size(); i++) {
            int next = text.indexOf(fixed.get(i), at + 1);
            if (next < 0) {
                return false;
            }
            at = next + fixed.get(i).length();
        }
        return text.length() - end.length() > at;
    }

    /** The segment with its placeholders filled; one without a value stays in braces. */
    String filled(Map<String, String> values) {
        StringBuilder text = new StringBuilder(fixed.get(0));
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            text.append(values.getOrDefault(name, "{" + name + "}")).append(fixed.get(i + 1));
        }
        return text.toString();
    }

    int fixedLength() {
        return fixed.stream().mapToInt(String::length).sum();
    }

    String key() {
        return String.join("{}", fixed);
    }
}
