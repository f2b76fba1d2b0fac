package dev.apograph.generator.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a run is about to do to a folder. It is written before the first change and removed after the last one, so that a
 * run that was killed in between can be completed by the next.
 *
 * <pre>
 * put 17 com/example/ExampleClient.java
 * delete 18 com/example/Old.java
 * end
 * </pre>
 *
 * @param steps the changes in order
 */
record Journal(List<Step> steps) {

    private static final Pattern LINE = Pattern.compile("(put|delete) (\\d{1,9}) (\\S.*)");
    private static final String END = "end";

    /**
     * A change of one file.
     *
     * @param put whether the file is written; else it is deleted
     * @param number number of its staged content and of the copy of what stood there before
     * @param path path relative to the folder
     */
    record Step(boolean put, int number, String path) {}

    /** Copies the steps. */
    Journal {
        steps = List.copyOf(steps);
    }

    static Journal parse(byte[] bytes) {
        List<Step> steps = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches() && Manifest.isInside(matcher.group(3))) {
                steps.add(
                        new Step(matcher.group(1).equals("put"), Integer.parseInt(matcher.group(2)), matcher.group(3)));
            }
        }
        return new Journal(steps);
    }

    byte[] toBytes() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            text.append(step.put() ? "put " : "delete ")
                    .append(step.number())
                    .append(' ')
                    .append(step.path());
            text.append('\n');
        }
        return text.append(END).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
