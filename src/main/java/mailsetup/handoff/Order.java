package mailsetup.handoff;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Secret;
import mailsetup.core.drawing.Drawing;
import mailsetup.handoff.sign.SigningKey;

/**
 * One account, and how it is wanted.
 *
 * @param password only where somebody asked for it in this moment; its owner wipes it
 * @param program whose words the setup sheet uses
 * @param passwordLine whether the setup sheet has a line for writing the password on by hand
 * @param maker who makes this, to be named in the setup file and the profile; may be empty
 * @param contact where to call for help; may be empty
 * @param supportCode what a caller reads out there (docs/short-code.md); may be empty
 * @param signer signs the forms that can be signed
 * @param drawings for the setup sheet
 */
public record Order(MailAccount account, Optional<Secret> password, Program program, boolean passwordLine,
        String maker, String contact, String supportCode, Optional<SigningKey> signer, List<Drawing> drawings) {
    /**
     * Validates.
     *
     * @throws IllegalArgumentException when a text could not be written into every form unchanged
     */
    public Order {
        drawings = List.copyOf(drawings);
        if (!Clean.isText(maker) || !Clean.isText(contact) || !Clean.isText(supportCode)) {
            throw new IllegalArgumentException("not a text for every form");
        }
    }

    /** The account alone, in words that fit every program. */
    public static Order of(MailAccount account) {
        return new Order(account, Optional.empty(), Program.GENERIC, false, "", "", "", Optional.empty(), List.of());
    }

    /** The same with the password. */
    public Order with(Secret secret) {
        return new Order(account, Optional.of(secret), program, passwordLine, maker, contact, supportCode, signer,
                drawings);
    }

    /** The same in the words of that program. */
    public Order inWordsOf(Program other) {
        return new Order(account, password, other, passwordLine, maker, contact, supportCode, signer,
                drawings);
    }

    /** The same with a line for the password on the sheet, or without. */
    public Order withPasswordLine(boolean wanted) {
        return new Order(account, password, program, wanted, maker, contact, supportCode, signer,
                drawings);
    }

    /** The same from somebody, with a place to call. */
    public Order from(String somebody, String place) {
        return new Order(account, password, program, passwordLine, somebody, place, supportCode, signer,
                drawings);
    }

    /** The same with a code to read out at that place. */
    public Order toldBy(String code) {
        return new Order(account, password, program, passwordLine, maker, contact, code, signer, drawings);
    }

    /** The same, signed by that key. */
    public Order signedBy(SigningKey key) {
        return new Order(account, password, program, passwordLine, maker, contact, supportCode, Optional.of(key),
                drawings);
    }

    /** The same with these drawings on the sheet. */
    public Order showing(List<Drawing> pictures) {
        return new Order(account, password, program, passwordLine, maker, contact, supportCode, signer,
                pictures);
    }
}
