package dev.apograph.benchmarks.call;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures calls and prints one table. The sides take turns, round after round, each in a process that stays, so that
 * what else the machine does falls upon all of them; all of it is done several times with new processes, since a JVM
 * does not compile the same code alike each time. A ratio is the median of the ratios within a round.
 */
public final class CallBenchmarks implements AutoCloseable {

    /** How many calls a side makes of each kind before anything is measured; by then the compiler has had its turn. */
    private static final int WARM_UP = 60_000;

    /** How many more it makes before a row. */
    private static final int BEFORE_A_ROW = 5_000;

    private static final int MOST_IN_FLIGHT = 64;

    private static final List<Row> ROWS = Arrays.stream(Workload.values())
            .flatMap(workload -> Stream.of(new Row(workload, 1), new Row(workload, MOST_IN_FLIGHT)))
            .toList();

    private final int rounds;
    private final int millis;
    private final ChildProcess server = new ChildProcess(LeanServer.class);
    private final Map<Side, ChildProcess> workers = new EnumMap<>(Side.class);

    /** What is measured: one kind of call, and how many at once. */
    private record Row(Workload workload, int inFlight) {}

    private CallBenchmarks(int rounds, int millis) throws IOException {
        this.rounds = rounds;
        this.millis = millis;
        String url = "http://127.0.0.1:" + server.readLine();
        for (Side side : Side.values()) {
            workers.put(side, new ChildProcess(CallWorker.class, side.name(), url));
        }
    }

    /**
     * Runs them.
     *
     * @param arguments nothing, or how often processes are started (3), how many rounds are measured with each (5) and
     *     how many milliseconds one takes (500)
     * @throws IOException if a process cannot be started or ends
     */
    public static void main(String[] arguments) throws IOException {
        int starts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        int millis = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 500;
        Map<Row, Map<Side, List<Round>>> measured = new LinkedHashMap<>();
        for (int start = 0; start < starts; start++) {
            try (CallBenchmarks benchmarks = new CallBenchmarks(rounds, millis)) {
                benchmarks.measure(measured);
            }
        }
        print(measured);
    }

    private static void print(Map<Row, Map<Side, List<Round>>> measured) {
        System.out.println("| call | in flight | side | calls/s | plain = 1 | p50 µs | p50 - plain's | p99 µs"
                + " | CPU µs a call | failed |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        measured.forEach((row, sides) -> sides.forEach((side, list) ->
                System.out.println("| " + row.workload().name().replace('_', ' ') + " | " + row.inFlight() + " | " + side
                        + " | " + figures(list, sides.get(Side.PLAIN)) + " |")));
    }

    private void measure(Map<Row, Map<Side, List<Round>>> measured) throws IOException {
        for (Workload workload : Workload.values()) {
            warmUp(workload, MOST_IN_FLIGHT, WARM_UP);
        }
        for (Row row : ROWS) {
            measure(row, measured.computeIfAbsent(row, unused -> new EnumMap<>(Side.class)));
        }
    }

    private void warmUp(Workload workload, int inFlight, int calls) throws IOException {
        for (ChildProcess worker : workers.values()) {
            worker.ask(workload + " " + inFlight + " 0 " + calls);
        }
    }

    private void measure(Row row, Map<Side, List<Round>> measured) throws IOException {
        warmUp(row.workload(), row.inFlight(), BEFORE_A_ROW);
        List<Side> turns = new ArrayList<>(workers.keySet());
        String order = row.workload() + " " + row.inFlight() + " " + millis + " " + row.inFlight();
        for (int round = 0; round < rounds; round++) {
            for (Side side : turns) {
                Round result = Round.parse(workers.get(side).ask(order));
                measured.computeIfAbsent(side, unused -> new ArrayList<>()).add(result);
            }
            turns.add(turns.remove(0)); // another one begins
        }
    }

    private static String figures(List<Round> side, List<Round> plain) {
        double ratio = median(IntStream.range(0, side.size())
                .mapToDouble(i ->
                        side.get(i).callsPerSecond() / plain.get(i).callsPerSecond())
                .toArray());
        double added = median(IntStream.range(0, side.size())
                .mapToDouble(i -> side.get(i).medianNanos() - plain.get(i).medianNanos())
                .toArray());
        return String.format(
                Locale.ROOT,
                "%.0f | %.2f | %.0f | %+.0f | %.0f | %.0f | %d",
                median(side, Round::callsPerSecond),
                ratio,
                median(side, Round::medianNanos) / 1e3,
                added / 1e3,
                median(side, Round::slowNanos) / 1e3,
                median(side, Round::cpuMicrosPerCall),
                side.stream().mapToLong(Round::failed).sum());
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return median(rounds.stream().mapToDouble(figure).toArray());
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    @Override
    public void close() {
        workers.values().forEach(ChildProcess::close);
        server.close();
    }
}
