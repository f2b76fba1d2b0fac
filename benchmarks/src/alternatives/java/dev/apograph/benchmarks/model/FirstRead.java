package dev.apograph.benchmarks.model;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Reads one document once, in a JVM that has done nothing else, and prints the nanoseconds: wall, CPU of the thread. */
final class FirstRead {

    private FirstRead() {}

    /** Takes the name of a side and of a document. */
    public static void main(String[] arguments) throws IOException {
        Side side = Side.valueOf(arguments[0]);
        Document document = Document.valueOf(arguments[1]);
        byte[] json = document.json();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        Object value = side.start().read(document, json);
        wall = System.nanoTime() - wall;
        cpu = threads.getCurrentThreadCpuTime() - cpu;
        System.out.println(wall + " " + cpu + " " + value.getClass().getSimpleName());
    }
}
