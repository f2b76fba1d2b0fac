package dev.apograph.benchmarks.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/** The documents that are read: what a server of the fleet's API would answer. Every run makes the same bytes. */
public enum Document {
    /** One device, 1 KB. */
    SMALL(false, 2, 2, 1),
    /** One device with many attributes and tags, 20 KB. */
    MIDDLE(false, 92, 40, 1),
    /** A page of devices, 1 MB. */
    LARGE(true, 8, 4, 500);

    private static final String[] CLASSES = {"standalone", "gateway", "peripheral", "floating", "edge"};
    private static final String[] STATES = {"connected", "disconnected", "sleeping"};
    private static final String[] PROTOCOLS = {"mqtt", "http", "lorawan", "modbus"};
    private static final String[] TYPES = {"number", "string", "boolean", "gps", "blob"};
    private static final String[] WORDS = {
        "boiler", "return", "flow", "outer", "wall", "basement", "pressure", "south", "K\u00fche", "valve", "pump", "room"
    };

    private final boolean list;
    private final int attributes;
    private final int tags;
    private final int devices;

    Document(boolean list, int attributes, int tags, int devices) {
        this.list = list;
        this.attributes = attributes;
        this.tags = tags;
        this.devices = devices;
    }

    /** Whether the document is a page of devices, not one of them. */
    boolean isList() {
        return list;
    }

    /** The document in UTF-8. */
    public byte[] json() {
        return json(devices);
    }

    /** A page of devices of 2.4 KB each in UTF-8. */
    public static byte[] page(int devices) {
        return LARGE.json(devices);
    }

    private byte[] json(int count) {
        Random random = new Random(20261122);
        StringBuilder json = new StringBuilder();
        if (list) {
            json.append("{\"items\":[");
            for (int i = 0; i < count; i++) {
                device(i == 0 ? json : json.append(','), random);
            }
            json.append(format(
                    "],\"count\":%d,\"totalCount\":%d,\"page\":0,\"perPage\":%d,\"sortDirection\":\"asc\",\"readAt\":\"%s\"}",
                    count, 10 * count, count, moment(random)));
        } else {
            device(json, random);
        }
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void device(StringBuilder json, Random random) {
        json.append(format(
                "{\"id\":\"%s\",\"name\":\"%s\",\"description\":\"%s %s, %s\",\"applicationId\":\"%s\",\"parentId\":\"%s\",",
                id(random), words(random), words(random), words(random), words(random), id(random), id(random)));
        json.append(format(
                "\"deviceClass\":\"%s\",\"active\":%b,\"createdAt\":\"%s\",\"updatedAt\":\"%s\",",
                one(CLASSES, random), random.nextBoolean(), moment(random), moment(random)));
        json.append(format(
                "\"warrantyUntil\":\"20%02d-%02d-%02d\",\"messageCount\":%d,",
                27 + random.nextInt(9), 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(90_000_000)));
        json.append(format(
                "\"connection\":{\"state\":\"%s\",\"since\":\"%s\",\"protocol\":\"%s\",\"address\":\"10.0.%d.%d\",\"bytesIn\":%d,\"bytesOut\":%d},",
                one(STATES, random),
                moment(random),
                one(PROTOCOLS, random),
                random.nextInt(256),
                random.nextInt(256),
                random.nextInt(1_000_000_000),
                random.nextInt(100_000_000)));
        json.append(format(
                "\"location\":{\"latitude\":%d.%06d,\"longitude\":%d.%06d,\"accuracy\":%d.5},\"tags\":[",
                random.nextInt(90),
                random.nextInt(1_000_000),
                random.nextInt(180),
                random.nextInt(1_000_000),
                random.nextInt(50)));
        for (int i = 0; i < tags; i++) {
            json.append(i == 0 ? "" : ",")
                    .append(format("{\"key\":\"%s%d\",\"value\":\"%s\"}", one(WORDS, random), i, words(random)));
        }
        json.append("],\"attributes\":[");
        for (int i = 0; i < attributes; i++) {
            attribute(i == 0 ? json : json.append(','), i, random);
        }
        json.append("]}");
    }

    private static void attribute(StringBuilder json, int number, Random random) {
        json.append(format(
                "{\"name\":\"%s%d\",\"dataType\":\"%s\",\"description\":\"%s %s\",\"unit\":\"%s\",\"scale\":0.%02d,",
                one(WORDS, random),
                number,
                one(TYPES, random),
                words(random),
                words(random),
                one(WORDS, random),
                1 + random.nextInt(99)));
        json.append(format(
                "\"indexed\":%b,\"samples\":%d,\"lastReported\":\"%s\"}",
                random.nextBoolean(), random.nextInt(10_000_000), moment(random)));
    }

    private static String moment(Random random) {
        return format(
                "20%02d-%02d-%02dT%02d:%02d:%02d.%03dZ",
                20 + random.nextInt(7),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60),
                random.nextInt(1_000));
    }

    private static String id(Random random) {
        return format("%08x%08x%08x", random.nextInt(), random.nextInt(), random.nextInt());
    }

    private static String words(Random random) {
        return one(WORDS, random) + " " + one(WORDS, random) + " " + one(WORDS, random);
    }

    private static String one(String[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
