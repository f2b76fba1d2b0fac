package dev.apograph.runtime.http;

import dev.apograph.runtime.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call that another thread makes, and its future: whoever completes the future first ends the call.
 *
 * @param <R> the result
 */
final class AsyncCall<R extends @Nullable Object> {

    private final CompletableFuture<R> future = new CompletableFuture<>();
    private final FutureTask<Boolean> task;
    private volatile boolean over;

    AsyncCall(Supplier<R> call) {
        this.task = new FutureTask<>(() -> run(call));
    }

    CompletableFuture<R> future() {
        return future;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // cancelling throws nothing
    void start(CallExecutor executor) {
        future.whenComplete((value, failure) -> {
            if (!over) {
                task.cancel(true);
            }
        });
        executor.execute(task);
    }

    /** Tells whether anyone took the result. */
    private boolean run(Supplier<R> call) throws Exception {
        R value;
        try {
            value = call.get();
        } catch (RuntimeException | Error failure) {
            over = true;
            return future.completeExceptionally(failure);
        }
        over = true;
        boolean taken = future.complete(value);
        if (!taken) {
            release(value instanceof Response<?> response ? response.body() : value);
        }
        return taken;
    }

    private static void release(@Nullable Object result) throws Exception {
        if (result instanceof AutoCloseable stream) {
            stream.close();
        }
    }
}
