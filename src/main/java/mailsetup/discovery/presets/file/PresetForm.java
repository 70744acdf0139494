package mailsetup.discovery.presets.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import mailsetup.core.Preparation;
import mailsetup.core.text.LocalText;
import mailsetup.discovery.presets.Evidence;
import mailsetup.discovery.presets.Preset;
import mailsetup.discovery.presets.Question;
import mailsetup.discovery.presets.Template;

/** The form of a preset file, key by key (presets/preset.schema.json says the same to other programs). */
record PresetForm(Part file) {
    private static final Set<String> KEYS = Set.of("id", "name", "country", "domains", "mx", "questions", "servers",
            "prepare", "signIn", "closed", "notes", "help", "sources", "checked", "confidence");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern HELP = Pattern.compile("https://[A-Za-z0-9.-]+(/[A-Za-z0-9._~/?#=&%-]*)?");
    /** Sets with counted lengths, at most three: nothing that could take long (see {@link Question#pattern}). */
    private static final Pattern ANSWER = Pattern.compile(
            "[a-z0-9.-]*(\\[[A-Za-z0-9._@+-]+]\\{[0-9]{1,2}(,[0-9]{1,2})?}[a-z0-9.-]*){1,3}");
    private static final LocalText NOBODY = new LocalText("-", "-");
    private static final Evidence NONE = new Evidence(List.of(), YearMonth.of(2000, 1), Evidence.Confidence.LOW);

    Preset preset(String id) {
        file.only(KEYS);
        check(id);
        var questions = list("questions", 4, this::question);
        var preset = new Preset(id, or(() -> file.part("name").words(), NOBODY), or(this::country, ""),
                or(() -> Names.patterns(file, "domains"), List.of()), or(() -> Names.patterns(file, "mx"), List.of()),
                questions, list("servers", 12, ServerForm::read), or(this::prepare, List.of()),
                or(() -> when("notes", key -> file.part(key).words()), Optional.empty()),
                file.has("help")
                        ? or(() -> file.texts("help", 4, PresetForm::help, "preset.problem.help"), List.of())
                        : List.of(),
                or(this::evidence, NONE),
                or(() -> when("signIn", key -> SignInForm.read(file.part(key))), Optional.empty()), Map.of());
        // A bad question would be told twice, as the gap that nobody fills.
        return file.problems().all().isEmpty() ? or(() -> Gaps.check(preset), preset) : preset;
    }

    private void check(String id) {
        or(() -> {
            if (!file.text("id").equals(id)) {
                throw new BadEntry("id", "preset.problem.id", id);
            }
            return id;
        }, id);
    }

    private String country() {
        return file.text("country", text -> Optional.of(text).filter(word -> COUNTRY.matcher(word).matches()),
                "preset.problem.country");
    }

    private Question question(Part part) {
        part.only(Set.of("id", "text", "example", "pattern"));
        var pattern = part.text("pattern", PresetForm::pattern, "preset.problem.pattern");
        var question = new Question(part.text("id", PresetForm::gap, "preset.problem.question-id"),
                part.part("text").words(), part.text("example"), pattern);
        if (!question.accepts(question.example())) {
            throw new BadEntry(part.at("example"), "preset.problem.example");
        }
        return question;
    }

    /** The form alone does not make it a regular expression: a range can be upside down. */
    private static Optional<String> pattern(String text) {
        try {
            return Optional.of(text).filter(form -> ANSWER.matcher(form).matches())
                    .map(form -> Pattern.compile(form).pattern());
        } catch (PatternSyntaxException _) {
            return Optional.empty();
        }
    }

    private List<Preparation> prepare() {
        var all = new ArrayList<>(file.has("prepare")
                ? file.texts("prepare", 8, PresetForm::preparation, "preset.problem.prepare")
                : List.of());
        when("closed", key -> file.text(key, PresetForm::day, "preset.problem.day"))
                .ifPresent(day -> all.addFirst(Preparation.closed(day)));
        return all;
    }

    private Evidence evidence() {
        var sources = file.texts("sources", 12, Optional::of, "preset.problem.text");
        if (sources.isEmpty()) {
            throw new BadEntry("sources", "preset.problem.no-source");
        }
        return new Evidence(sources, file.text("checked", PresetForm::month, "preset.problem.month"),
                file.text("confidence", text -> Choice.of(Evidence.Confidence.values(), text),
                        "preset.problem.confidence"));
    }

    private <T> Optional<T> when(String key, Function<String, T> reader) {
        return file.has(key) ? Optional.of(reader.apply(key)) : Optional.empty();
    }

    private <T> List<T> list(String key, int most, Function<Part, T> reader) {
        return file.has(key) ? or(() -> file.parts(key, most, reader), List.of()) : List.of();
    }

    private <T> T or(Supplier<T> reading, T instead) {
        return file.problems().read(reading, instead);
    }

    private static Optional<String> gap(String id) {
        return Optional.of(id).filter(name -> new Template("{" + name + "}").gaps().contains(name))
                .filter(name -> !Template.OF_ADDRESS.contains(name));
    }

    private static Optional<String> help(String text) {
        return Optional.of(text).filter(page -> page.length() <= 200 && HELP.matcher(page).matches());
    }

    private static Optional<Preparation> preparation(String text) {
        return Choice.of(Preparation.Kind.values(), text).filter(kind -> kind != Preparation.Kind.CLOSED)
                .map(Preparation::of);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
