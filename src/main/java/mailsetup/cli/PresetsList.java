package mailsetup.cli;

/** {@code presets list}: the providers that are known. */
final class PresetsList implements Subcommand {
    private static final Argument<String> TEXT = Argument.optional(0, "TEXT", "presets-text", Reader.text());

    @Override
    public Syntax syntax() {
        return Syntax.of("list", TEXT).explainedBy("presets-list");
    }

    /** Trouble when nothing was found. */
    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException {
        var found = call.presets().search(typed.get(TEXT).orElse(""));
        int widest = found.stream().mapToInt(preset -> Columns.width(preset.id())).max().orElse(0);
        var paper = call.paper();
        found.forEach(preset -> paper.hanging(Columns.pad(preset.id(), widest) + "  ",
                preset.name().in(call.messages().language())));
        if (found.isEmpty()) {
            call.terminal().err().println(call.messages().text("preset.list.none"));
        }
        return ExitCode.of(!found.isEmpty());
    }
}
