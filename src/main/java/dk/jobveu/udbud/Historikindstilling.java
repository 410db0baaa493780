package dk.jobveu.udbud;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a school's history says something ({@code jobveu.skolehistorik}); an assumption.
 *
 * @param fraHold it is shown from so many classes on
 */
@ConfigurationProperties("jobveu.skolehistorik")
public record Historikindstilling(@DefaultValue("3") int fraHold) {}
