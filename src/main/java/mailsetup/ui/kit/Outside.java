package mailsetup.ui.kit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the page needs of the world around the window.
 *
 * @param clipboard takes what is copied
 * @param chooser asks where to save a file of that name, and whether one there may be replaced
 */
public record Outside(Consumer<String> clipboard, Function<String, Optional<Path>> chooser) {}
