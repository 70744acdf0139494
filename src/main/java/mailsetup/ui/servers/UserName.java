package mailsetup.ui.servers;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import mailsetup.core.EmailAddress;
import mailsetup.discovery.input.UserNameField;
import mailsetup.ui.kit.Field;

/** The user name on one server: made from the address, or typed. */
public final class UserName {
    private final ObjectProperty<UserStyle> style = new SimpleObjectProperty<>(UserStyle.ADDRESS);
    private final Field<String> other = new Field<>(UserNameField::read);

    UserName() {}

    public ObjectProperty<UserStyle> style() {
        return style;
    }

    /** The name, when it is neither the address nor a part of it. */
    public Field<String> other() {
        return other;
    }

    /** The name, if it is known or typed well. */
    Optional<String> of(EmailAddress address) {
        return style.get().of(address).or(other::value);
    }

    void fill(String user, EmailAddress address) {
        fill(UserStyle.of(user, address), user);
    }

    void clear() {
        fill(UserStyle.ADDRESS, "");
    }

    private void fill(UserStyle known, String user) {
        style.set(known);
        other.fill(known == UserStyle.OTHER ? user : "");
    }
}
