package dev.apograph.runtime.http;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.apograph.runtime.ResponseHeaders;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code Retry-After} and its relatives ask for, in all their forms; -1 where they say nothing of use. */
final class RetryAfterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Retry-After: 1 | 1000",
                "Retry-After: 0 | 0",
                "Retry-After: 1.5 | 1500",
                "Retry-After: 007 | 7000",
                "Retry-After: 999999999999 | 999999999999000",
                "Retry-After-Ms: 250 | 250",
                "X-Ms-Retry-After-Ms: 250.5 | 250",
                "Retry-After-Ms: 250; Retry-After: 9 | 250",
                "Retry-After-Ms: x; Retry-After: 9 | 9000",
                "Retry-After: Thu, 01 Jan 2026 00:00:30 GMT | 30000",
                "Retry-After: thu, 01 jan 2026 00:00:30 gmt | 30000",
                "Retry-After: Thursday, 01-Jan-26 00:00:30 GMT | 30000",
                "Retry-After: Thu Jan  1 00:00:30 2026 | 30000",
                "Retry-After: Sun Nov 22 00:00:00 2026 | 28080000000",
                "Retry-After: Thu, 01 Jan 2026 01:00:10 GMT; Date: Thu, 01 Jan 2026 01:00:00 GMT | 10000",
                "Retry-After: Thu, 01 Jan 2026 00:00:10 GMT; Date: yesterday | 10000",
                "Retry-After: Wed, 31 Dec 2025 00:00:00 GMT | -1",
                "Retry-After: Fri, 01 Jan 2026 00:00:30 GMT | -1",
                "Retry-After: -5 | -1",
                "Retry-After: 1e9 | -1",
                "Retry-After: NaN | -1",
                "Retry-After: Infinity | -1",
                "Retry-After: abc | -1",
                "Retry-After: | -1",
                "Retry-After: 1, 2 | -1",
                "Retry-After: 1; Retry-After: 2 | -1",
                "Retry-After: 0x10 | -1",
                "Retry-After: 9999999999999999999999 | -1",
                "Other: 1 | -1"
            })
    void reads(String headers, long millis) {
        Map<String, List<String>> values = new java.util.HashMap<>();
        Arrays.stream(headers.split(";")).forEach(header -> {
            int colon = header.indexOf(':');
            values.computeIfAbsent(header.substring(0, colon).strip(), name -> new java.util.ArrayList<>())
                    .add(header.substring(colon + 1).strip());
        });
        long read = RetryAfter.of(ResponseHeaders.of(values), Instant.parse("2026-01-01T00:00:00Z"))
                .map(java.time.Duration::toMillis)
                .orElse(-1L);
        assertWithMessage(headers).that(read).isEqualTo(millis);
    }
}
