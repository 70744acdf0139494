package mailsetup.support.organisation.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import mailsetup.core.text.Language;
import mailsetup.core.text.LocalText;
import mailsetup.discovery.presets.file.BadEntry;
import mailsetup.discovery.presets.file.Part;
import mailsetup.probe.around.ControlHosts;
import mailsetup.support.organisation.HelpDesk;
import mailsetup.support.organisation.HelpLink;

/**
 * The form of {@code organisation.json}, key by key (docs/organisation.schema.json says the same to other programs).
 *
 * @param name of the organisation; the one key that every file has
 */
record PackFile(LocalText name, Optional<HelpDesk> desk, List<HelpLink> links, Optional<Language> language,
        Optional<ControlHosts> control) {
    private static final int MOST_LINKS = 6;
    private static final int LONGEST_NAME = 60;
    private static final LocalText NOBODY = new LocalText("-", "-");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9(][0-9 ()-]{2,28}[0-9)]");
    private static final Pattern ADDRESS = Pattern.compile(
            "https://[A-Za-z0-9][A-Za-z0-9.-]{0,200}(:[0-9]{1,5})?(/[A-Za-z0-9._~/?#=&%+-]{0,200})?");

    static PackFile read(Part file) {
        file.only(Set.of("organisation", "name", "telephone", "hours", "links", "language", "controlHosts"));
        var reader = new Reader(file);
        reader.or(() -> file.number("organisation", 1, 1), 1);
        return new PackFile(reader.or(() -> words(file.part("name"), LONGEST_NAME), NOBODY),
                reader.or(() -> desk(file), Optional.empty()),
                file.has("links")
                        ? reader.or(() -> file.parts("links", MOST_LINKS, PackFile::link), List.of())
                        : List.of(),
                reader.when("language", () -> file.text("language", Language::coded,
                        "organisation.problem.language")),
                reader.when("controlHosts", () -> ControlForm.read(file.part("controlHosts"))));
    }

    private static Optional<HelpDesk> desk(Part file) {
        if (!file.has("telephone") && !file.has("hours")) {
            return Optional.empty();
        }
        var telephone = file.text("telephone", PackFile::telephone, "organisation.problem.telephone");
        return Optional.of(new HelpDesk(telephone,
                file.has("hours") ? Optional.of(words(file.part("hours"), LONGEST_NAME)) : Optional.empty()));
    }

    private static HelpLink link(Part part) {
        part.only(Set.of("title", "address"));
        return new HelpLink(words(part.part("title"), LONGEST_NAME),
                part.text("address", PackFile::address, "organisation.problem.address"));
    }

    private static LocalText words(Part part, int longest) {
        var words = part.words();
        words.words().forEach((code, text) -> {
            if (text.length() > longest) {
                throw new BadEntry(part.at(code), "organisation.problem.long", text);
            }
        });
        return words;
    }

    private static Optional<String> telephone(String text) {
        return Optional.of(text).filter(number -> TELEPHONE.matcher(number).matches());
    }

    private static Optional<String> address(String text) {
        return Optional.of(text).filter(page -> ADDRESS.matcher(page).matches());
    }

    /** Goes on behind a bad entry, so that all of them can be mended at once. */
    private record Reader(Part file) {
        <T> T or(Supplier<T> reading, T instead) {
            return file.problems().read(reading, instead);
        }

        <T> Optional<T> when(String key, Supplier<T> reading) {
            return file.has(key) ? or(() -> Optional.of(reading.get()), Optional.empty()) : Optional.empty();
        }
    }
}
