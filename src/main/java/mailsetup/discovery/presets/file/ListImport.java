package mailsetup.discovery.presets.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mailsetup.discovery.format.AutoconfigXml;

/**
 * A checkout of a public provider list made into the table.
 *
 * @param table the whole text
 * @param providers how many are in it
 * @param files how many files were read
 * @param unusable names of files that hold nothing for the table
 */
public record ListImport(String table, int providers, int files, List<String> unusable) {
    private static final int MOST = 5000;
    private static final int LARGEST = 262_144;
    private static final String HEAD = """
                                       # Public provider list of Thunderbird (ISPDB), github.com/thunderbird/autoconfig, under MPL-2.0.
                                       # Made by: mail-setup-assistant presets import-list DIR. One provider a line: name, domains, servers.
                                       """;

    public ListImport {
        unusable = List.copyOf(unusable);
    }

    /**
     * Reads the files of a folder whose names end in .xml; links and folders inside it are not followed.
     *
     * @param revision the day of the checkout
     * @throws IOException when the folder or a file cannot be read
     */
    public static ListImport of(Path folder, LocalDate revision) throws IOException {
        var lines = new ArrayList<String>();
        var unusable = new ArrayList<String>();
        var files = files(folder);
        for (var file : files) {
            var own = lines(file);
            lines.addAll(own);
            if (own.isEmpty()) {
                unusable.add(Folder.name(file));
            }
        }
        return new ListImport(HEAD + ListedProvider.REVISION + revision + "\n" + String.join("", lines), lines.size(),
                files.size(), unusable);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(file -> Folder.name(file).endsWith(".xml"))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted().limit(MOST).toList();
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return AutoconfigXml.listed(in.readNBytes(LARGEST)).orElse(List.of()).stream()
                    .flatMap(listed -> ListedProvider.line(listed).stream()).map(line -> line + "\n").toList();
        }
    }
}
