package dev.apograph.maven;

import dev.apograph.generator.GeneratedSources;
import dev.apograph.generator.JavaGenerator;
import dev.apograph.generator.write.SourceWriter;
import dev.apograph.generator.write.WriteResult;
import dev.apograph.spec.ApiReader;
import dev.apograph.spec.InputFingerprint;
import dev.apograph.spec.ReadResult;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.trace.CoverageSummary;
import java.util.Optional;

/** One run of the generator, unless nothing has changed since the last. */
final class Generation {

    private Generation() {}

    static RunOutcome run(GenerationRequest request) {
        FailureLevel level = FailureLevel.named(request.failOn()).orElseThrow();
        String fingerprint = InputFingerprint.of(request.inputs(), request.fingerprintOfOptions())
                .orElse("");
        if (SourceWriter.isCurrent(request.output(), fingerprint)) {
            return RunOutcome.nothingChanged();
        }
        Diagnostics diagnostics = new Diagnostics();
        ReadResult read = ApiReader.read(request.inputs(), diagnostics);
        request.demands().check(new CoverageSummary(read.coverage()), diagnostics);
        Optional<GeneratedSources> sources = level.fails(diagnostics)
                ? Optional.empty()
                : Optional.of(JavaGenerator.generate(read.api(), request.options(), diagnostics));
        if (sources.isEmpty() || level.fails(diagnostics)) {
            return RunOutcome.refused(read, diagnostics);
        }
        WriteResult result = SourceWriter.write(sources.get().files(), request.output(), fingerprint, diagnostics);
        return RunOutcome.written(read, sources.get(), result, diagnostics);
    }
}
