package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;

/** Each is told when its time is over, not before, and few timers do for many deadlines. */
final class DeadlineWatchTest {

    private final PriorityQueue<Timer> timers = new PriorityQueue<>(Comparator.comparingLong(Timer::at));
    private final List<String> told = new ArrayList<>();
    private long now;
    private final DeadlineWatch watch =
            new DeadlineWatch(() -> now, (task, nanos) -> timers.add(new Timer(now + nanos, task)));

    private record Timer(long at, Runnable task) {}

    @Test
    void tellsInTheOrderOfTheDeadlines() {
        watch.add(() -> told.add("long " + now), 60);
        watch.add(() -> told.add("short " + now), 5);
        watch.add(() -> told.add("middle " + now), 20);
        until(100);
        assertThat(told).containsExactly("short 5", "middle 20", "long 60").inOrder();
        assertThat(timers).isEmpty();
    }

    @Test
    void leavesOutWhatWasRemoved() {
        DeadlineWatch.Waiter removed = () -> told.add("removed");
        watch.add(removed, 5);
        watch.add(() -> told.add("kept"), 6);
        watch.remove(removed);
        until(10);
        assertThat(told).containsExactly("kept");
    }

    @Test
    void aTimeThatIsOverIsToldAtOnceAndAnEndlessOneNever() {
        watch.add(() -> told.add("over"), 0);
        watch.add(() -> told.add("endless"), Long.MAX_VALUE);
        until(1_000);
        assertThat(told).containsExactly("over");
    }

    /** Calls with much time and with little by turns, for long: timers must not gather. */
    @Test
    void timersDoNotGather() {
        for (int call = 0; call < 5_000; call++) {
            watch.add(() -> told.add("long"), 605);
            watch.add(() -> told.add("short"), 7);
            until((call + 1) * 10L);
        }
        assertThat(timers.size()).isAtMost(3);
        until(100_000);
        assertThat(told).hasSize(10_000);
        assertThat(timers).isEmpty();
    }

    private void until(long time) {
        while (!timers.isEmpty() && timers.peek().at() <= time) {
            Timer timer = timers.remove();
            now = Math.max(now, timer.at());
            timer.task().run();
        }
        now = time;
    }
}
