package dev.apograph.runtime.http;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where asynchronous calls run: virtual threads where the JDK has them (21 and newer), else daemon threads that are kept
 * for a minute, or where the user says. Threads are made with the first such call.
 */
final class CallExecutor implements AutoCloseable {

    private static final String CLOSED = "the client is closed";
    private static final Optional<MethodHandle> VIRTUAL = virtual();

    private final @Nullable Executor given;
    private @Nullable ExecutorService own;
    private boolean closed;

    CallExecutor(Optional<Executor> given) {
        this.given = given.orElse(null);
    }

    private static Optional<MethodHandle> virtual() {
        try {
            return Optional.of(MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class)));
        } catch (NoSuchMethodException | IllegalAccessException olderJdk) {
            return Optional.empty();
        }
    }

    void execute(Runnable task) {
        if (given != null) {
            given.execute(task);
            return;
        }
        try {
            own().execute(task);
        } catch (RejectedExecutionException closedMeanwhile) {
            throw new IllegalStateException(CLOSED, closedMeanwhile);
        }
    }

    private synchronized ExecutorService own() {
        if (closed) {
            throw new IllegalStateException(CLOSED);
        }
        if (own == null) {
            own = VIRTUAL.map(CallExecutor::invoke).orElseGet(CallExecutor::daemons);
        }
        return own;
    }

    private static ExecutorService invoke(MethodHandle factory) {
        try {
            return (ExecutorService) factory.invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException("virtual threads cannot be made", e);
        }
    }

    private static ExecutorService daemons() {
        AtomicInteger count = new AtomicInteger();
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "apograph-call-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Ends its own threads as soon as their calls are over; those of a given executor stay. */
    @Override
    public synchronized void close() {
        closed = true;
        if (own != null) {
            own.shutdown();
        }
    }
}
