package dev.apograph.sample;

import dev.apograph.spec.definition.Evidence;
import dev.apograph.spec.definition.Fact;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A definition as lines {@code path = value}, without where it was read and without the sentences for readers. */
final class Facts {

    /** The parts that hold sentences. That there is one counts; how it reads does not. */
    private static final Set<String> SENTENCES = Set.of("description", "deprecated", "absence");

    private final List<String> lines = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    private Facts() {}

    /** The facts of a definition. */
    static Facts of(Record definition) {
        Facts facts = new Facts();
        facts.addParts("", definition);
        return facts;
    }

    /** One line for each fact, in the order of the definition. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** The sentences that were left out. */
    List<String> sentences() {
        return List.copyOf(sentences);
    }

    private void addParts(String path, Record holder) {
        for (RecordComponent part : holder.getClass().getRecordComponents()) {
            Object value = read(holder, part);
            if (SENTENCES.contains(part.getName()) && value instanceof Optional<?> sentence) {
                lines.add(path + "/" + part.getName() + " = " + (sentence.isPresent() ? "(a sentence)" : "none"));
                sentence.ifPresent(
                        fact -> sentences.add(((Fact<?>) fact).value().toString()));
            } else {
                add(path + "/" + part.getName(), value);
            }
        }
    }

    private void add(String path, Object value) {
        if (value instanceof Evidence) {
            return;
        }
        if (value instanceof Record holder) {
            addParts(path, holder);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(present -> add(path, present), () -> lines.add(path + " = none"));
        } else if (value instanceof List<?> list) {
            lines.add(path + " has " + list.size());
            for (int i = 0; i < list.size(); i++) {
                add(path + "/" + i, list.get(i));
            }
        } else {
            lines.add(path + " = " + value);
        }
    }

    private static Object read(Record holder, RecordComponent part) {
        try {
            return part.getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a definition that cannot be read", e);
        }
    }
}
