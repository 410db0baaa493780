package dk.jobveu.projektrum.aftalt;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.dokument.Dokumentarkiv;
import dk.jobveu.dokument.GemtDokument;
import dk.jobveu.dokument.Gemtfil;
import dk.jobveu.dokument.Kontrolsum;
import dk.jobveu.dokument.Papirfil;
import dk.jobveu.dokument.Papirtype;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import java.util.Base64;

/** Gives a document as it was agreed. Whoever asks first has it written; after that it is kept. */
@Brugstilfaelde
public class HentGemt {

  private final Dokumentkilder kilder;
  private final Dokumentarkiv arkiv;
  private final Papirfil papirfil;

  HentGemt(Dokumentkilder kilder, Dokumentarkiv arkiv, Papirfil papirfil) {
    this.kilder = kilder;
    this.arkiv = arkiv;
    this.papirfil = papirfil;
  }

  /**
   * The PDF's bytes.
   *
   * @param gang which of those that were kept under this name
   * @throws FindesIkke when the person may not read all of it, or it was never kept
   */
  public byte[] hent(Indsigt indsigt, String noegle, int gang) {
    GemtDokument gemt =
        arkiv
            .find(indsigt.forloebId(), noegle, gang)
            .filter(g -> Gemteret.hele(kilder.udgaver(indsigt)).contains(noegle))
            .orElseThrow(() -> new FindesIkke("Der er ikke gemt et dokument med det navn her."));
    return Base64.getDecoder()
        .decode(
            arkiv
                .fil(indsigt.forloebId(), noegle, gang)
                .orElseGet(() -> foerste(indsigt.forloebId(), gemt))
                .pdf());
  }

  /**
   * Of two who ask first at the same moment, one writes it and the other is given the same file.
   */
  private Gemtfil foerste(String forloebId, GemtDokument gemt) {
    arkiv.laas(forloebId, gemt.noegle(), gemt.gang());
    return arkiv
        .fil(forloebId, gemt.noegle(), gemt.gang())
        .orElseGet(() -> skrevet(forloebId, gemt));
  }

  private Gemtfil skrevet(String forloebId, GemtDokument gemt) {
    byte[] pdf = papirfil.skriv(gemt.papir(), Papirtype.PDF);
    Gemtfil fil =
        new Gemtfil(
            forloebId,
            gemt.noegle(),
            gemt.gang(),
            Base64.getEncoder().encodeToString(pdf),
            Kontrolsum.af(pdf));
    arkiv.gemFil(fil);
    return fil;
  }
}
