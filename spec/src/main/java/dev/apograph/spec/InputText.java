package dev.apograph.spec;

import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.diagnostic.SourcePlace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.Optional;

/** Turns a file into text: UTF-8 (RFC 3629) with or without a byte order mark, lines ending in LF, CR LF or CR. */
final class InputText {

    /** A page or schema above this size, in bytes, is taken for a mistake. */
    static final long LARGEST_FILE = 16L * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputFile file;
    private final Diagnostics diagnostics;

    private InputText(InputFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** The text of a file, with LF at the end of each line; empty, and reported, when it is not readable as text. */
    static Optional<String> read(InputFile file, Diagnostics diagnostics) {
        return new InputText(file, diagnostics).read();
    }

    /** Why a file could not be read. The system's own words are left out: they depend on its language. */
    static String reason(IOException cause) {
        return cause instanceof AccessDeniedException
                ? "permission to read it is missing"
                : "it could not be read (" + cause.getClass().getSimpleName() + ")";
    }

    private Optional<String> read() {
        try {
            long size = Files.size(file.path());
            if (size > LARGEST_FILE) {
                report(
                        DiagnosticCode.FILE_TOO_LARGE,
                        "the file has " + size + " bytes, the largest that is read " + LARGEST_FILE,
                        "split it");
                return Optional.empty();
            }
            return decode(Files.readAllBytes(file.path()));
        } catch (IOException e) {
            report(DiagnosticCode.INPUT_UNREADABLE, reason(e), "");
            return Optional.empty();
        }
    }

    private Optional<String> decode(byte[] bytes) {
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, chars, true);
        String decoded = chars.flip().toString();
        int nul = decoded.indexOf('\0');
        if (nul >= 0) {
            return binary(decoded.substring(0, nul), "a NUL byte");
        }
        if (result.isError()) {
            return binary(decoded, "bytes that are not UTF-8");
        }
        String text = unified(decoded);
        if (text.isBlank()) {
            report(DiagnosticCode.FILE_EMPTY, "the file holds nothing but white space", "save the page once more");
            return Optional.empty();
        }
        return Optional.of(LiveSecrets.mask(file.name(), text, diagnostics));
    }

    private Optional<String> binary(String before, String found) {
        int line = 1 + (int) unified(before).chars().filter(c -> c == '\n').count();
        diagnostics.add(
                DiagnosticCode.FILE_BINARY,
                SourcePlace.line(file.name(), line),
                "the file holds " + found,
                "save it as text in UTF-8");
        return Optional.empty();
    }

    private void report(DiagnosticCode code, String message, String mend) {
        diagnostics.add(code, SourcePlace.wholeFile(file.name()), message, mend);
    }

    private static String unified(String decoded) {
        String text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
