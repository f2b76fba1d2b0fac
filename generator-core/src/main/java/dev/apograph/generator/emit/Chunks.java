package dev.apograph.generator.emit;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is too much for one method. */
final class Chunks {

    private Chunks() {}

    /** {@code all} in pieces of {@code size}, the last one shorter; one empty piece if there is nothing. */
    static <T> List<List<T>> of(List<T> all, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            chunks.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return chunks.isEmpty() ? List.of(List.of()) : chunks;
    }
}
