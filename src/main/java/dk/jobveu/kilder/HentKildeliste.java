package dk.jobveu.kilder;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.kilder.VisKildelister.Stand;
import dk.jobveu.kilder.VisKildelister.Udgavelinje;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Listefil;
import dk.jobveu.referencedata.Balancekategori;
import dk.jobveu.referencedata.Kildelinje;
import dk.jobveu.referencedata.Kildeliste;
import dk.jobveu.referencedata.Kildelister;
import dk.jobveu.referencedata.Kildeudgave;
import dk.jobveu.referencedata.Referencedata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A list that others publish as a file. */
@Brugstilfaelde(kunVis = true)
public class HentKildeliste {

  private final Udgavestande stande;
  private final Kildelister lister;
  private final Referencedata referencedata;

  HentKildeliste(Udgavestande stande, Kildelister lister, Referencedata referencedata) {
    this.stande = stande;
    this.lister = lister;
    this.referencedata = referencedata;
  }

  /** An edition, or with null what holds today, as a file that can be read in again. */
  public byte[] fil(Kildeliste liste, String udgave) {
    List<Kolonne> kolonner = Kildekolonner.af(liste);
    List<Kildeudgave> valgte =
        stande.af(liste).stream()
            .filter(
                u -> udgave == null ? u.stand() == Stand.GAELDER : u.udgave().id().equals(udgave))
            .map(Udgavelinje::udgave)
            .toList();
    Map<String, List<Kildelinje>> linjer =
        lister.linjer(valgte.stream().map(Kildeudgave::id).toList());
    List<List<String>> raekker = new ArrayList<>();
    for (Kildeudgave u : valgte) {
      for (Kildelinje l : linjer.get(u.id())) {
        raekker.add(kolonner.stream().map(k -> celle(k, u, l)).toList());
      }
    }
    return Listefil.skriv(kolonner.stream().map(Kolonne::navn).toList(), raekker);
  }

  private String celle(Kolonne k, Kildeudgave u, Kildelinje l) {
    return Objects.requireNonNullElse(
        switch (k.noegle()) {
          case Kildekolonner.RAAD -> u.raad();
          case Kildekolonner.FRA -> u.gaelderFra().toString();
          case Kildekolonner.TIL -> l.gaelderTil() == null ? null : l.gaelderTil().toString();
          case Kildekolonner.KATEGORI -> kategori(u, l);
          case Kildekolonner.NOTE -> l.note();
          case Kildekolonner.NAVN -> l.navn();
          default -> l.kode();
        },
        "");
  }

  private String kategori(Kildeudgave u, Kildelinje l) {
    return referencedata.balancekategorier(u.gaelderFra()).stream()
        .filter(b -> b.kode().equals(l.kode()))
        .map(Balancekategori::navn)
        .findFirst()
        .orElse(l.kode());
  }
}
