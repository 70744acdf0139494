package mailsetup.handoff;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;

/** One form in which an account can be handed over. One form is one class, listed in {@code forms.Forms}. */
public interface Exporter {
    /** The word for it on the command line and in message keys. */
    String id();

    /** Where it is used. */
    Group group();

    /** A name for the file, of letters, digits and {@code @._-} only. */
    String fileName(MailAccount account);

    /** What the form does with a password. */
    default Secrecy secrecy() {
        return Secrecy.NEVER;
    }

    /** Why this account cannot be handed over in this form; empty if it can. */
    default Optional<Message> hindrance(MailAccount account) {
        return account.submission().isEmpty() ? Optional.of(Message.of("handoff.no-submission")) : Optional.empty();
    }

    /** Whether it can tell that one signs in in the browser, or tells nothing of passwords. */
    default boolean knowsSignIn() {
        return false;
    }

    /** Whatever keeps this account out of this form; empty if nothing does. */
    default Optional<Message> obstacle(MailAccount account) {
        return account.signIn().isPresent() && !knowsSignIn()
                ? Optional.of(Message.of("handoff.password-only"))
                : hindrance(account);
    }

    /** Whether the bytes are text in UTF-8 that can be read and copied. */
    default boolean isText() {
        return true;
    }

    /** Whether {@link Order#signer()} means anything to it. */
    default boolean canBeSigned() {
        return false;
    }

    /**
     * The whole file, for an account without hindrance.
     *
     * @param messages the language of what people read in it
     */
    byte[] write(Order order, Messages messages);
}
