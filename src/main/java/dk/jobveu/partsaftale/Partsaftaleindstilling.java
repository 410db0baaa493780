package dk.jobveu.partsaftale;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a text is looked through for ({@code jobveu.partsaftale}); assumptions.
 *
 * @param tegn beginnings of words that can tell of financing or launch
 */
@ConfigurationProperties("jobveu.partsaftale")
public record Partsaftaleindstilling(@DefaultValue List<String> tegn) {}
