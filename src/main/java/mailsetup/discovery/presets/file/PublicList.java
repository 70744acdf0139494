package mailsetup.discovery.presets.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import mailsetup.core.Hostname;
import mailsetup.discovery.presets.Preset;
import mailsetup.discovery.presets.PresetBook;
import org.jspecify.annotations.Nullable;

/**
 * The public provider list as a table of facts: one line for each provider. The one inside the program is that of
 * Thunderbird (MPL-2.0); an organisation can put another over it.
 */
public final class PublicList implements PresetBook {
    /** The name of the file, inside the program and in an organisation's folder. */
    public static final String FILE = "public-list.tsv";
    /** Of nothing. */
    public static final PublicList NONE = new PublicList(() -> "");

    private static final int LARGEST = 4_000_000;

    private final Supplier<String> table;
    private @Nullable Map<String, ListedProvider> providers;

    private PublicList(Supplier<String> table) {
        this.table = table;
    }

    /** The table inside the program; like every list it is read when it is first asked. */
    public static PublicList bundled() {
        return new PublicList(PublicList::inside);
    }

    /** The providers of that table; a line that cannot be read is left out, and of two for a domain the first counts. */
    public static PublicList of(String table) {
        return new PublicList(() -> table);
    }

    /** The list in that folder, if there is one, over this. */
    public PublicList under(Path folder) {
        return new PublicList(() -> own(folder.resolve(FILE)) + "\n" + table.get());
    }

    private static String own(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static String inside() {
        try (var in = Objects.requireNonNull(PublicList.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Map<String, ListedProvider> providers() {
        if (providers == null) {
            providers = read(table.get());
        }
        return providers;
    }

    /** A line with a revision holds for those below it. */
    private static Map<String, ListedProvider> read(String table) {
        var all = new HashMap<String, ListedProvider>();
        var revision = "";
        for (var line : table.lines().toList()) {
            if (line.startsWith(ListedProvider.REVISION)) {
                revision = line.substring(ListedProvider.REVISION.length());
            } else if (!line.startsWith("#")) {
                ListedProvider.read(line, revision).ifPresent(provider -> provider.domains()
                        .forEach(domain -> all.putIfAbsent(domain, provider)));
            }
        }
        return Map.copyOf(all);
    }

    /** The day of the list that knows the domain, as it stands in it; empty when none does. */
    public String revision(Hostname domain) {
        return Optional.ofNullable(providers().get(domain.ascii())).map(ListedProvider::revision).orElse("");
    }

    @Override
    public Optional<Preset> ofDomain(Hostname domain) {
        return Optional.ofNullable(providers().get(domain.ascii())).map(ListedProvider::preset);
    }

    /** The list says nothing of mail exchangers. */
    @Override
    public Optional<Preset> ofMx(Hostname mxHost) {
        return Optional.empty();
    }

    @Override
    public List<Preset> all() {
        return providers().values().stream().distinct().map(ListedProvider::preset)
                .sorted(Comparator.comparing(Preset::id)).toList();
    }
}
