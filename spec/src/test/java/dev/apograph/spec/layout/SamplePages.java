package dev.apograph.spec.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Writes actions whose rows are as tricky as those that vendors print, in words of its own. */
final class SamplePages {

    private static final List<String> WORDS = List.of(
            "boiler", "room", "valve", "pump", "zone", "meter", "pipe", "heat", "plan", "crew", "floor", "gauge");

    private static final List<String> STARTS = List.of(
            "Which %s to look at",
            "Number of %s entries to return",
            "The %s to be read",
            "If set, leave out every %s",
            "Start of the %s (ms since epoch)",
            "Whether the %s should be counted",
            "%s settings to apply",
            "(deprecated) Name of the %s",
            "Comma-separated list of %s names",
            "how warm the %s may get",
            "Kind of %s. Blank or not provided means all of them.",
            "Only the newest %s, as told by its meter");

    private static final List<String> RESULTS = List.of(
            "Everything about the %s",
            "Collection of %s readings",
            "If the %s was found",
            "The %s was queued",
            "Successfully changed the %s",
            "Latest %s of the house",
            "If work on the %s has begun");

    private final Random random;

    SamplePages(long seed) {
        this.random = new Random(seed);
    }

    List<SampleAction> actions(int count) {
        List<SampleAction> actions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            actions.add(action(i));
        }
        return actions;
    }

    private SampleAction action(int number) {
        String verb = pick(List.of("Get", "Read", "Export", "Start", "Stop", "List"));
        List<List<String>> components = new ArrayList<>();
        StringBuilder path = new StringBuilder("/house");
        for (String noun : some(2)) {
            String name = noun.toUpperCase() + "_ID";
            path.append('/').append(noun).append("s/").append(name);
            components.add(List.of(name, "ID of the " + noun, sample()));
        }
        path.append("/part").append(number);
        List<List<String>> parameters = new ArrayList<>();
        for (String name : names()) {
            parameters.add(parameter(name));
        }
        List<List<String>> successes = new ArrayList<>();
        successes.add(List.of("200", title(), text(RESULTS)));
        if (random.nextInt(4) == 0) {
            successes.add(List.of("202", title(), text(RESULTS)));
        }
        if (random.nextInt(6) == 0) {
            successes.add(List.of("204", "", text(RESULTS)));
        }
        List<List<String>> errors = new ArrayList<>();
        errors.add(List.of("400", "Error", "Error if the request is malformed"));
        if (random.nextBoolean()) {
            errors.add(List.of("404", "Error", "Error if there is no such " + pick(WORDS)));
        }
        return new SampleAction(
                verb + " " + capital(pick(WORDS)) + " " + number,
                "Tells the caller about the " + pick(WORDS),
                path.toString(),
                components,
                parameters,
                successes,
                errors);
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        int count = 3 + random.nextInt(4);
        while (names.size() < count) {
            String first = pick(WORDS);
            names.add(
                    switch (random.nextInt(6)) {
                        case 0 -> first;
                        case 1 -> first + "Name";
                        case 2 -> "includeNot" + capital(first);
                        case 3 -> first + "Year";
                        case 4 -> first + "_id";
                        default -> "sort" + capital(first);
                    });
        }
        return names;
    }

    private List<String> parameter(String name) {
        String flag = random.nextInt(5) == 0 ? "Y" : "N";
        String sentence = text(STARTS);
        boolean example = random.nextInt(10) > 0;
        switch (random.nextInt(9)) {
            case 0 -> {
                List<String> values = List.copyOf(some(2 + random.nextInt(3)));
                String value = pick(values);
                String given = random.nextInt(3) == 0 ? "" : value;
                return row(
                        name,
                        flag,
                        dot(sentence) + " Accepted values are: " + String.join(", ", values),
                        given,
                        example ? name + "=" + pick(values) : "");
            }
            case 1 -> {
                String value = pick(List.of("0", "1", "100", "-2592000000", "2.5"));
                return row(name, flag, sentence, value, example ? name + "=" + random.nextInt(2000) : "");
            }
            case 2 -> {
                return row(name, flag, sentence, pick(List.of("true", "false")), example ? name + "=true" : "");
            }
            case 3 -> {
                return row(name, flag, sentence, "", name + "={\"$or\":[{\"" + name + "=\":\"a | b\"},{\"x\":1}]}");
            }
            case 4 -> {
                return row(name, flag, sentence, "", name + "[0][key]=a&" + name + "[0][value]=b");
            }
            case 5 -> {
                return row(name, flag, sentence, "", name + "=my * " + pick(WORDS));
            }
            case 6 -> {
                return row(name, flag, dot(sentence), "now", name + "=1465790400000");
            }
            case 7 -> {
                return row(name, flag, sentence, "", example ? name + "=" + sample() : "");
            }
            default -> {
                return row(name, flag, sentence, "", name + "=" + String.join(", ", some(3)));
            }
        }
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private String title() {
        String first = capital(pick(WORDS));
        return switch (random.nextInt(6)) {
            case 0 -> first;
            case 1 -> first + " Dry Run";
            case 2 -> first + "s or " + capital(pick(WORDS));
            case 3 -> first + " API Result";
            case 4 -> first + " Schema";
            default -> first + " " + capital(pick(WORDS)) + " Counts";
        };
    }

    private String text(List<String> patterns) {
        String text = pick(patterns).formatted(pick(WORDS));
        return text.startsWith("how") || text.startsWith("(") ? text : capital(text);
    }

    private static String dot(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private String sample() {
        StringBuilder sample = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            sample.append("0123456789abcdef".charAt(random.nextInt(16)));
        }
        return random.nextInt(4) == 0 ? "my-" + pick(WORDS) + "-" + random.nextInt(10) : sample.toString();
    }

    private Set<String> some(int count) {
        Set<String> some = new LinkedHashSet<>();
        while (some.size() < count) {
            some.add(pick(WORDS));
        }
        return some;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase() + word.substring(1);
    }
}
