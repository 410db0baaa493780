package dk.jobveu.referencedata;

/** A category of Arbejdsmarkedsbalancen, such as MAN for shortage. */
public record Balancekategori(String kode, String navn, boolean mangel, Gyldighed gyldighed) {}
