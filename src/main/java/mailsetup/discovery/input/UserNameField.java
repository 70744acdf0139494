package mailsetup.discovery.input;

/** The field of the user name, which is the address, a part of it, or something else. */
public final class UserNameField {
    private UserNameField() {}

    /** Reads any text; it never throws. Whatever is left of it is a user name: only the server knows better. */
    public static Reading<String> read(String typed) {
        return Draft.of(typed)
                .then(Invisible::remove)
                .then(PastedAddress::unwrap)
                .then(FullWidth::narrow)
                .then(draft -> draft.needed("input.user.missing"))
                .then(draft -> Placeholder.notice(draft, "input.letter.user"))
                .then(Blanks::doubt)
                .then(draft -> draft.behindAt(DomainName::tidy))
                .then(NonAscii::doubt)
                .then(draft -> draft.needed("input.user.missing"))
                .reading(name -> name, "input.user.missing");
    }
}
