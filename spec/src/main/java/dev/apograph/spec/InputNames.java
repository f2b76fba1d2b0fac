package dev.apograph.spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives every file of a run a name of its own. The result depends on the files alone, not on the order of inputs. */
final class InputNames {

    /** Of the names that one file has, the one from the outermost input. */
    private static final Comparator<InputFile> BEST_FIRST = Comparator.<InputFile>comparingInt(
                    file -> -Path.of(file.name()).getNameCount())
            .thenComparing(InputFile::name);

    private InputNames() {}

    /** Each file once, by name; files of the same name are told apart by the folders above them. */
    static List<InputFile> unique(List<InputFile> found) {
        List<InputFile> files = List.copyOf(onceEach(found));
        Set<String> repeated = repeatedNames(files);
        while (!repeated.isEmpty()) {
            Set<String> extended = repeated;
            files = files.stream()
                    .map(file -> extended.contains(file.name()) ? withOneMoreFolder(file) : file)
                    .toList();
            repeated = repeatedNames(files);
        }
        return files.stream().sorted(Comparator.comparing(InputFile::name)).toList();
    }

    private static Collection<InputFile> onceEach(List<InputFile> found) {
        Map<Path, InputFile> byRealPath = new HashMap<>();
        found.stream().sorted(BEST_FIRST).forEach(file -> byRealPath.putIfAbsent(realPath(file.path()), file));
        return byRealPath.values();
    }

    private static Set<String> repeatedNames(List<InputFile> files) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        files.stream().map(InputFile::name).filter(name -> !seen.add(name)).forEach(repeated::add);
        return repeated;
    }

    private static InputFile withOneMoreFolder(InputFile file) {
        Path path = file.path().toAbsolutePath().normalize();
        int first = path.getNameCount() - Path.of(file.name()).getNameCount() - 1;
        return first < 0 ? file : file.named(path.getName(first) + "/" + file.name());
    }

    static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize(); // reading it will tell what is wrong
        }
    }
}
