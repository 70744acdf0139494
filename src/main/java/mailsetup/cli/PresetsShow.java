package mailsetup.cli;

/** {@code presets show}: all that is known of one provider. */
final class PresetsShow implements Subcommand {
    private static final Argument<String> ID = Argument.needed("ID", "presets-id", Reader.text());

    @Override
    public Syntax syntax() {
        return Syntax.of("show", ID).explainedBy("presets-show");
    }

    /** Trouble when there is no such provider. */
    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException {
        var found = call.presets().find(typed.need(ID));
        found.ifPresentOrElse(preset -> new PresetSheet(call.paper()).print(preset),
                () -> call.terminal().err().println(call.messages().text("preset.show.unknown")));
        return ExitCode.of(found.isPresent());
    }
}
