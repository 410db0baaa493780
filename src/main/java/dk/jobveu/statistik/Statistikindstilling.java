package dk.jobveu.statistik;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How figures are shown ({@code jobveu.statistik}).
 *
 * @param brancheFlereEnd a branch has figures of its own from more projects than this
 */
@ConfigurationProperties("jobveu.statistik")
public record Statistikindstilling(@DefaultValue("10") int brancheFlereEnd) {}
