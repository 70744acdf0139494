package mailsetup.cli;

import java.util.List;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.core.Secret;
import mailsetup.discovery.consent.AllowedHosts;
import mailsetup.probe.Login;

/** With which passwords both servers of a move are looked at. */
record MigrationLogins(Typed typed, Call call) {
    private static final Option<String> NEW_PASSWORD_ENV = Option.text("--new-password-env", "VAR");
    /** Its options. */
    static final List<Parameter> PARAMETERS = List.of(Options.PASSWORD_STDIN, Options.PASSWORD_ENV, NEW_PASSWORD_ENV,
            Options.ALLOW_OUTSIDE);

    /** Without {@code --login} or a place the password comes from, nobody logs in anywhere. */
    MoveLogins read(MoveQuestion question) throws UsageException {
        boolean wanted = typed.has(MigrationRequest.LOGIN) || typed.has(Options.PASSWORD_STDIN)
                || typed.mentions(Options.PASSWORD_ENV);
        var allowed = typed.get(Options.ALLOW_OUTSIDE).orElse(AllowedHosts.NONE);
        if (!wanted) {
            return MoveLogins.none().allowing(allowed);
        }
        var asked = call.messages().text("migration.cli.password-question", question.address());
        var password = new PasswordInput(call.terminal(), asked).read(typed).map(secret -> login(question, secret));
        var other = typed.get(NEW_PASSWORD_ENV)
                .map(name -> call.terminal().environment().getOrDefault(name, ""));
        if (other.filter(String::isEmpty).isPresent()) {
            throw new UsageException("cli.usage.password-env-empty");
        }
        return new MoveLogins(password, other.map(word -> login(question, Secret.of(word)))
                .or(() -> password), allowed);
    }

    private static Login login(MoveQuestion question, Secret secret) {
        return Login.careful(question.address(), secret);
    }
}
