package dk.jobveu.kilder;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Listefil;
import dk.jobveu.referencedata.Balancekategori;
import dk.jobveu.referencedata.Kildelinje;
import dk.jobveu.referencedata.Kildeliste;
import dk.jobveu.referencedata.Kildelister;
import dk.jobveu.referencedata.Kildeudgave;
import dk.jobveu.referencedata.Referencedata;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The lists that others publish, as they hold today, with what held before and what comes. */
@Brugstilfaelde(kunVis = true)
public class VisKildelister {

  private final Kilderet ret;
  private final Kildelister lister;
  private final Referencedata referencedata;
  private final Aktoerer aktoerer;
  private final Clock ur;

  VisKildelister(
      Kilderet ret, Kildelister lister, Referencedata referencedata, Aktoerer aktoerer, Clock ur) {
    this.ret = ret;
    this.lister = lister;
    this.referencedata = referencedata;
    this.aktoerer = aktoerer;
    this.ur = ur;
  }

  /** How an edition stands today. */
  public enum Stand {
    GAELDER("Gælder"),
    KOMMER("Kommer"),
    AFLOEST("Afløst"),
    RETTET("Rettet siden");

    private final String tekst;

    Stand(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /**
   * An edition in the list of them.
   *
   * @param hvem the authority that read it in, or null
   */
  public record Udgavelinje(Kildeudgave udgave, Stand stand, String hvem) {}

  /** One kind of list. */
  public record Side(Kildeliste liste, List<Udgavelinje> udgaver) {

    public List<Udgavelinje> nu() {
      return udgaver.stream()
          .filter(u -> u.stand() == Stand.GAELDER || u.stand() == Stand.KOMMER)
          .toList();
    }

    public List<Udgavelinje> foer() {
      return udgaver.stream()
          .filter(u -> u.stand() == Stand.AFLOEST || u.stand() == Stand.RETTET)
          .toList();
    }
  }

  /** All of it. */
  public record Sider(List<Side> lister, boolean maaLaeseInd) {}

  public Sider vis(Bruger bruger) {
    List<Side> sider = new ArrayList<>();
    for (Kildeliste liste : Kildeliste.values()) {
      sider.add(new Side(liste, udgaver(liste)));
    }
    return new Sider(sider, ret.maaLaeseInd(bruger));
  }

  private List<Udgavelinje> udgaver(Kildeliste liste) {
    LocalDate idag = Datoer.dagen(ur.instant());
    Set<String> gaelder = new HashSet<>();
    Set<String> dage = new HashSet<>();
    List<Udgavelinje> linjer = new ArrayList<>();
    for (Kildeudgave u : lister.udgaver(liste)) {
      linjer.add(
          new Udgavelinje(
              u,
              stand(u, idag, gaelder, dage),
              u.organisation() == null ? null : aktoerer.navn(u.organisation())));
    }
    return linjer;
  }

  private static Stand stand(Kildeudgave u, LocalDate idag, Set<String> gaelder, Set<String> dage) {
    if (!dage.add(u.raad() + " " + u.gaelderFra())) {
      return Stand.RETTET;
    }
    if (u.gaelderFra().isAfter(idag)) {
      return Stand.KOMMER;
    }
    return gaelder.add(u.raad()) || !u.liste().afloeses() ? Stand.GAELDER : Stand.AFLOEST;
  }

  /** An edition, or with null what holds today, as a file that can be read in again. */
  public byte[] fil(Kildeliste liste, String udgave) {
    List<Kolonne> kolonner = Kildekolonner.af(liste);
    List<List<String>> raekker = new ArrayList<>();
    for (Udgavelinje u : udgaver(liste)) {
      if (udgave == null ? u.stand() == Stand.GAELDER : u.udgave().id().equals(udgave)) {
        lister
            .linjer(u.udgave().id())
            .forEach(
                l -> raekker.add(kolonner.stream().map(k -> celle(k, u.udgave(), l)).toList()));
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
