package mailsetup.discovery.input;

import mailsetup.core.EmailAddress;

/** The field of the person's own address. */
public final class AddressField {
    private AddressField() {}

    /** Reads any text; it never throws. */
    public static Reading<EmailAddress> read(String typed) {
        return Draft.of(typed)
                .then(Invisible::remove)
                .then(PastedAddress::unwrap)
                .then(FullWidth::narrow)
                .then(Blanks::remove)
                .then(draft -> draft.needed("input.address.missing"))
                .then(draft -> Placeholder.notice(draft, "input.letter.address"))
                .then(AtSign::require)
                .then(draft -> draft.behindAt(DomainName::tidy))
                .then(NonAscii::doubt)
                .reading(EmailAddress::of, "input.address.invalid");
    }
}
