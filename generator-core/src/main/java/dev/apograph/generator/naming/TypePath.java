package dev.apograph.generator.naming;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a shape lies: a schema, and the way from its root to the shape.
 *
 * @param schemaId the id of the schema
 * @param steps the steps from the root of the schema; empty for the root itself
 */
public record TypePath(String schemaId, List<Step> steps) {

    /** Lists and maps directly inside each other beyond this number become raw JSON. */
    private static final int MOST_CONTAINERS = 16;

    /** Copies the steps. */
    public TypePath {
        steps = List.copyOf(steps);
    }

    /** The root of a schema. */
    public static TypePath root(String schemaId) {
        return new TypePath(schemaId, List.of());
    }

    /** The path of a property's value. */
    public TypePath property(String name) {
        return then(new Step(Step.Kind.PROPERTY, name));
    }

    /** The path of the items of an array. */
    public TypePath items() {
        return then(new Step(Step.Kind.ITEM, "item"));
    }

    /** The path of one item of an array whose items differ by position, from 0. */
    public TypePath position(int at) {
        return then(new Step(Step.Kind.POSITION, Integer.toString(at)));
    }

    /** The path of a branch of a union. */
    public TypePath branch(String label) {
        return then(new Step(Step.Kind.BRANCH, label));
    }

    /** The path of the values of a map. */
    public TypePath values() {
        return then(new Step(Step.Kind.VALUE, "value"));
    }

    /** The way from the root of the schema to a property of this shape, such as {@code reportConfigs[].theme}. */
    public String wayTo(String property) {
        return then(new Step(Step.Kind.PROPERTY, property)).way();
    }

    /** The way from the root of the schema to here, such as {@code reportConfigs[]}. */
    String way() {
        StringBuilder way = new StringBuilder();
        steps.forEach(way::append);
        return way.length() > 0 && way.charAt(0) == '.' ? way.substring(1) : way.toString();
    }

    /** Whether this is the root of a schema. */
    public boolean isRoot() {
        return steps.isEmpty();
    }

    /** Whether this is the value of a property of an object that is a branch of a union. */
    public boolean isPropertyOfBranch() {
        int last = steps.size() - 1;
        return last > 0 && steps.get(last).kind == Step.Kind.PROPERTY && steps.get(last - 1).kind == Step.Kind.BRANCH;
    }

    /** Whether so many lists and maps lie directly inside each other here that a type would help nobody. */
    public boolean isTooDeep() {
        int from = Math.max(0, steps.size() - MOST_CONTAINERS);
        return steps.size() >= MOST_CONTAINERS
                && steps.subList(from, steps.size()).stream().allMatch(step -> step.kind != Step.Kind.PROPERTY);
    }

    /** A text that no other path has, whatever characters the names hold. */
    String key() {
        StringBuilder key = new StringBuilder(schemaId);
        steps.forEach(step -> key.append('/')
                .append(step.kind)
                .append(step.name.length())
                .append(':')
                .append(step.name));
        return key.toString();
    }

    private TypePath then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new TypePath(schemaId, longer);
    }

    /** A readable form such as {@code Dashboard.reportConfigs[]}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(schemaId);
        steps.forEach(step -> text.append(step));
        return text.toString();
    }

    /**
     * One step.
     *
     * @param kind what lies behind it
     * @param name the property's name on the wire; for items and values a word for them; the position from 0; the
     *     branch's label
     */
    public record Step(Kind kind, String name) {

        /** What a step leads to. */
        public enum Kind {
            /** The value of a property. */
            PROPERTY,
            /** The items of an array. */
            ITEM,
            /** One item of an array whose items differ by position. */
            POSITION,
            /** The values of a map. */
            VALUE,
            /** One branch of a union. */
            BRANCH
        }

        /** What names are made from. The sign of a label that is not unique is none of it. */
        String word() {
            return switch (kind) {
                case PROPERTY, ITEM, VALUE -> name;
                case POSITION -> "item" + (Integer.parseInt(name) + 1);
                case BRANCH -> name.indexOf('#') > 0 ? name.substring(0, name.lastIndexOf('#')) : name;
            };
        }

        @Override
        public String toString() {
            return switch (kind) {
                case PROPERTY -> "." + name;
                case ITEM -> "[]";
                case POSITION -> "[" + name + "]";
                case VALUE -> "{}";
                case BRANCH -> "(" + name + ")";
            };
        }
    }
}
