package dev.apograph.benchmarks.model;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads and writes one document. Each side runs in a JVM of its own, which compiles in the foreground: on a busy machine
 * the warm-up would otherwise end before the compiler had its turn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:-BackgroundCompilation"})
@SuppressWarnings("NullAway.Init")
public class ModelBenchmark {

    /** Which document. */
    @Param({"SMALL", "MIDDLE", "LARGE"})
    public String document;

    /** Whose models. */
    @Param({"APOGRAPH", "RECORDS", "CLASSES", "JSONSCHEMA2POJO", "OPENAPI_GENERATOR", "TREE"})
    public String side;

    private Document chosen;
    private Binding binding;
    private byte[] json;
    private Object value;

    /**
     * Makes the document.
     *
     * @throws IOException if it cannot be read
     */
    @Setup
    public void prepare() throws IOException {
        chosen = Document.valueOf(document);
        binding = Side.valueOf(side).start();
        json = chosen.json();
        value = binding.read(chosen, json);
    }

    /**
     * Reads the document from bytes.
     *
     * @param time counts the CPU time
     * @return the objects
     * @throws IOException if it cannot be read
     */
    @Benchmark
    public Object read(ThreadTime time) throws IOException {
        time.documents++;
        return binding.read(chosen, json);
    }

    /**
     * Writes the objects to bytes.
     *
     * @param time counts the CPU time
     * @return the bytes
     * @throws IOException if they cannot be written
     */
    @Benchmark
    public byte[] write(ThreadTime time) throws IOException {
        time.documents++;
        return binding.write(value);
    }
}
