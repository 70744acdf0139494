package mailsetup.cli;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Secret;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.Order;
import mailsetup.handoff.Secrecy;
import mailsetup.handoff.forms.Forms;

/** Writes one account in one form. */
final class ExportCommand implements Subcommand {
    private static final Argument<Exporter> FORM = Argument.<Exporter>optional(0, "FORM", "form", (id, _) -> form(id))
            .outOf(ExportCommand::ids);
    private static final Flag LIST = new Flag("--list");
    private static final Flag WITH_PASSWORD = new Flag("--with-password");

    @Override
    public Syntax syntax() {
        return Syntax.of("export", FORM).with(ExportRequest.PARAMETERS)
                .with(List.of(LIST, WITH_PASSWORD, Options.PASSWORD_STDIN, Options.PASSWORD_ENV))
                .with(ExportOutput.PARAMETERS);
    }

    /** Trouble when this account has no such form. */
    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException {
        if (typed.has(LIST)) {
            list(call.paper());
            return ExitCode.FINE;
        }
        var form = typed.get(FORM).orElseThrow(() -> new UsageException("handoff.usage.no-form", ids()));
        var order = new ExportRequest(typed, call).order(form);
        var hindrance = form.obstacle(order.account());
        if (hindrance.isPresent()) {
            call.terminal().err().println(call.messages().text(hindrance.get()));
            return ExitCode.TROUBLE;
        }
        var password = password(typed, call, form, order);
        try {
            new ExportOutput(typed, call).write(form, password.map(order::with).orElse(order));
        } finally {
            password.ifPresent(Secret::wipe);
        }
        return ExitCode.FINE;
    }

    private static void list(Paper paper) {
        paper.heading(Message.of("handoff.usage.list-head"));
        Forms.all().forEach(form -> paper.hanging("  " + Columns.pad(form.id(), 22),
                paper.messages().text("handoff.form." + form.id() + ".name") + " – "
                        + paper.messages().text("handoff.form." + form.id() + ".what")));
    }

    private static Exporter form(String id) throws UsageException {
        return Forms.find(id).orElseThrow(() -> new UsageException("handoff.usage.form", ids()));
    }

    private static List<String> ids() {
        return Forms.all().stream().map(Exporter::id).toList();
    }

    private static Optional<Secret> password(Typed typed, Call call, Exporter form, Order order) throws UsageException {
        boolean wanted = typed.has(WITH_PASSWORD);
        if (wanted && form.secrecy() == Secrecy.NEVER) {
            throw new UsageException("handoff.usage.no-password-here");
        }
        if (!wanted && form.secrecy() == Secrecy.ALWAYS) {
            throw new UsageException("handoff.usage.password-needed");
        }
        var question = call.messages().text("cli.password-question", order.account().address());
        return wanted ? new PasswordInput(call.terminal(), question).read(typed) : Optional.empty();
    }
}
