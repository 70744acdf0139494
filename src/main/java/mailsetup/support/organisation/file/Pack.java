package mailsetup.support.organisation.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.files.SafeFile;
import mailsetup.discovery.presets.LazyBook;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.discovery.presets.PresetIndex;
import mailsetup.discovery.presets.file.BadEntry;
import mailsetup.discovery.presets.file.CheckedFile;
import mailsetup.discovery.presets.file.FileTree;
import mailsetup.discovery.presets.file.Folder;
import mailsetup.discovery.presets.file.Problem;
import mailsetup.discovery.presets.file.Problems;
import mailsetup.support.organisation.Logo;
import mailsetup.support.organisation.Organisation;

/** The files of an organisation, read from one folder. */
public final class Pack {
    /** The one file that must be there. */
    public static final String FILE = "organisation.json";
    private static final String LOGO = "logo.png";
    private static final String DARK_LOGO = "logo-dark.png";
    private static final String PRESETS = "presets";
    private static final int LARGEST = 64 * 1024;

    private final Path folder;
    private final List<CheckedFile> checked = new ArrayList<>();
    private Organisation organisation = Organisation.NONE;

    private Pack(Path folder) {
        this.folder = folder;
    }

    /** Reads the folder; never throws, whatever is in it. Presets are read when they are first asked for. */
    public static Pack read(Path folder) {
        var pack = new Pack(folder);
        pack.read();
        return pack;
    }

    /** What it adds; where a file has a mistake, nothing but that mistake. */
    public Organisation organisation() {
        return checked.stream().flatMap(file -> file.problems().stream().map(problem -> told(file.name(), problem)))
                .findFirst().map(Organisation::mistaken).orElse(organisation);
    }

    /** Each file with what is wrong in it, without the presets. */
    public List<CheckedFile> files() {
        return List.copyOf(checked);
    }

    /** Where its presets lie; empty where it has none. */
    public Optional<Path> presets() {
        return Optional.of(folder.resolve(PRESETS)).filter(Files::isDirectory);
    }

    private void read() {
        var problems = new Problems();
        var file = bytes(FILE, LARGEST, problems).flatMap(content -> FileTree.read(content, LARGEST, problems))
                .flatMap(root -> problems.read(() -> Optional.of(PackFile.read(root)),
                        Optional.<PackFile>empty()));
        checked.add(new CheckedFile(FILE, problems.all(), List.of()));
        var logo = logo(LOGO);
        var darkLogo = logo(DARK_LOGO).or(() -> logo);
        file.ifPresent(form -> organisation = new Organisation(Optional.of(form.name()), form.desk(), form.links(),
                form.language(), form.control(), presets().<PresetBook>map(
                        place -> new LazyBook(() -> Folder.book(place))).orElseGet(() -> new PresetIndex(List.of())),
                logo, darkLogo, Optional.empty()));
    }

    private Optional<Logo> logo(String name) {
        if (!Files.exists(folder.resolve(name))) {
            return Optional.empty();
        }
        var problems = new Problems();
        var bytes = bytes(name, LogoFile.LARGEST, problems);
        var wrong = new ArrayList<>(problems.all());
        bytes.flatMap(LogoFile::problem).ifPresent(text -> wrong.add(new Problem("", text)));
        checked.add(new CheckedFile(name, wrong, List.of()));
        return bytes.filter(_ -> wrong.isEmpty()).map(Logo::new);
    }

    private Optional<byte[]> bytes(String name, int most, Problems problems) {
        var file = folder.resolve(name);
        return problems.read(() -> {
            if (!Files.isRegularFile(file)) {
                throw new BadEntry("", "organisation.problem.no-file");
            }
            try {
                return Optional.of(SafeFile.read(file, most));
            } catch (IOException e) {
                throw new BadEntry("", "preset.problem.unreadable");
            }
        }, Optional.empty());
    }

    /** One mistake in one sentence. */
    static Message told(String file, Problem problem) {
        return problem.place().isEmpty()
                ? Message.of("organisation.mistake", file, problem.text())
                : Message.of("organisation.mistake.place", file, problem.place(), problem.text());
    }
}
