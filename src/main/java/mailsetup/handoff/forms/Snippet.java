package mailsetup.handoff.forms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.TokenMechanism;
import mailsetup.core.text.Messages;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.Group;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.format.Quote;

/** Lines for a program that is set up with a text editor. The password is fetched when the program runs. */
abstract class Snippet implements Exporter {
    /** The password store of the freedesktop world; any command that prints the password does as well. */
    private static final String PASSWORD_COMMAND = "secret-tool lookup mail ";

    /** A program that signs in and prints a fresh token; any other that does so serves as well. */
    private static final String TOKEN_COMMAND = "oama access ";

    /** The lines behind the comment that says where they belong. */
    abstract List<String> lines(MailAccount account);

    @Override
    public Group group() {
        return Group.TERMINAL;
    }

    @Override
    public final byte[] write(Order order, Messages messages) {
        var all = new ArrayList<String>();
        all.add("# " + messages.text("handoff.form." + id() + ".place"));
        all.addAll(lines(order.account()));
        return (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** How a token is shown, for an account that has one. */
    static Optional<TokenMechanism> mechanism(MailAccount account) {
        return account.signIn().map(how -> how.mechanism().orElse(TokenMechanism.XOAUTH2));
    }

    /** The command that prints the password, or the token of an account without one. */
    static String passwordCommand(MailAccount account) {
        return (account.signIn().isPresent() ? TOKEN_COMMAND : PASSWORD_COMMAND)
                + Quote.single(account.address().toString());
    }

    /** Why this account cannot be handed to a program that knows no other way to receive. */
    static Optional<Message> imapOnly(MailAccount account) {
        return account.on(Protocol.IMAP).isEmpty() ? Optional.of(Message.of("handoff.imap-only")) : Optional.empty();
    }

    static boolean is(ServerSettings server, Security security) {
        return server.endpoint().security() == security;
    }

    static String host(ServerSettings server) {
        return server.endpoint().host().ascii();
    }

    static int port(ServerSettings server) {
        return server.endpoint().port();
    }
}
