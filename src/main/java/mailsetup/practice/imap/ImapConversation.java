package mailsetup.practice.imap;

import java.util.List;
import java.util.Optional;
import mailsetup.practice.mailbox.Mailbox;
import mailsetup.practice.wire.Conversation;
import mailsetup.practice.wire.Gate;
import mailsetup.practice.wire.Reaction;

/** One visitor's talk in IMAP. Commands are tried by state, as RFC 3501 section 6 groups them. */
public final class ImapConversation implements Conversation {
    private final ImapFolders folders;
    private final ImapLogin login;
    private final ImapLines lines = new ImapLines();
    private boolean secure;
    private Optional<ImapFolderView> open = Optional.empty();
    private Optional<ImapCommand> idling = Optional.empty();

    /** Shows this mailbox to those whom the gate admits. */
    public ImapConversation(Mailbox mailbox, Gate gate) {
        folders = new ImapFolders(mailbox);
        login = new ImapLogin(gate);
    }

    @Override
    public void secured() {
        secure = true;
    }

    @Override
    public Reaction greeting() {
        return Reaction.says("* OK [CAPABILITY " + ImapCapabilities.of(secure) + "] Practice server ready");
    }

    @Override
    public Reaction hear(String line) {
        if (login.challenges()) {
            return login.answer(line);
        }
        if (idling.isPresent()) {
            return wake(line);
        }
        return switch (lines.add(line)) {
            case INVITED_LITERAL -> Reaction.says("+ Go on");
            case LITERAL -> Reaction.silence();
            case NOTHING -> ImapCommand.parse(lines.take()).map(this::obey)
                    .orElseGet(() -> Reaction.says("* BAD A command has a tag and a verb"));
        };
    }

    private Reaction obey(ImapCommand command) {
        return switch (command.verb()) {
            case "CAPABILITY" -> command.ok(List.of("* CAPABILITY " + ImapCapabilities.of(secure)), "Done");
            case "NOOP" -> open.map(view -> view.news(command)).orElseGet(() -> command.ok("Done"));
            case "ID" -> command.ok(List.of("* ID (\"name\" \"Practice server\")"), "Done");
            case "LOGOUT" -> Reaction.hangsUp("* BYE Until next time", command.tag() + " OK Done");
            default -> login.done() ? obeyOwner(command) : obeyStranger(command);
        };
    }

    private Reaction obeyStranger(ImapCommand command) {
        return switch (command.verb()) {
            case "STARTTLS" -> secure
                    ? command.bad("TLS is on already")
                    : Reaction.startsTls(command.tag() + " OK Begin TLS now");
            case "LOGIN" -> login.login(command, secure);
            case "AUTHENTICATE" -> login.authenticate(command, secure);
            default -> command.bad("Unknown, or not before login");
        };
    }

    private Reaction obeyOwner(ImapCommand command) {
        return switch (command.verb()) {
            case "NAMESPACE" -> folders.namespace(command);
            case "LIST", "LSUB" -> folders.list(command);
            case "STATUS" -> folders.status(command);
            case "GETQUOTAROOT" -> folders.quotaRoot(command);
            case "GETQUOTA" -> folders.quota(command);
            case "SELECT", "EXAMINE" -> open(command);
            case "IDLE" -> idle(command);
            default -> obeyReader(command);
        };
    }

    private Reaction open(ImapCommand command) {
        open = folders.open(command.arg(0), command.verb().equals("SELECT"));
        return open.map(view -> view.opened(command)).orElseGet(() -> folders.unknown(command));
    }

    private Reaction obeyReader(ImapCommand command) {
        if (open.isEmpty()) {
            return command.bad("Unknown, or no folder is open");
        }
        var view = open.get();
        if (command.verb().equals("CLOSE") || command.verb().equals("UNSELECT")) {
            open = Optional.empty();
        }
        return view.obey(command);
    }

    private Reaction idle(ImapCommand command) {
        idling = Optional.of(command);
        return Reaction.says("+ Waiting for new mail");
    }

    private Reaction wake(String line) {
        var command = idling.orElseThrow();
        idling = Optional.empty();
        return line.equalsIgnoreCase("DONE") ? command.ok("Done") : command.bad("DONE was expected");
    }
}
