package dk.jobveu.partsaftale;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a text is looked through for ({@code jobveu.partsaftale}); assumptions.
 *
 * @param tegn parts of words that can tell of financing or launch; of fewer than four letters a
 *     word of its own
 */
@ConfigurationProperties("jobveu.partsaftale")
public record Partsaftaleindstilling(@DefaultValue List<String> tegn) {}
