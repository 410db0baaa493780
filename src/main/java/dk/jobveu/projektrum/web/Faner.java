package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.deltager.Borgeransvar;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listegang;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The tabs of a forløb that a person may open: more than twenty for some, so that they stand in
 * groups by what one comes for, what is used most first.
 */
@Component("faner")
public class Faner {

  /**
   * A tab.
   *
   * @param sti last part of its address; nothing for the first one
   */
  public record Fane(String sti, String navn) {}

  /** Tabs that belong together. */
  public record Gruppe(String navn, List<Fane> faner) {

    static Gruppe af(String navn, Stream<Fane> faner) {
      return new Gruppe(navn, faner.toList());
    }
  }

  private static final List<Fane> FORLOEBET =
      List.of(
          new Fane("", "Overblik"),
          new Fane("opgaver", "Opgaver"),
          new Fane("tjekliste", "Tjekliste"),
          new Fane("tidslinje", "Tidslinje"),
          new Fane("billede", "Billede"));

  private static final List<Fane> AFTALER =
      List.of(
          new Fane("aftalt", "Det aftalte"),
          new Fane("dokumenter", "Dokumenter"),
          new Fane("bilag", "Bilag"),
          new Fane("afgoerelser", "Afgørelser"));

  private static final List<Fane> SAMARBEJDET =
      List.of(
          new Fane("beskeder", "Beskeder"),
          new Fane("parter", "Parter"),
          new Fane("spoergeskema", "Spørgeskema"));

  private static final Fane TAL = new Fane("tal", "Tal");

  private final Listegang gang;
  private final Borgeransvar borgeransvar;

  public Faner(Listegang gang, Borgeransvar borgeransvar) {
    this.gang = gang;
    this.borgeransvar = borgeransvar;
  }

  /** What the person may open, in the order in which it stands on the page. */
  public List<Gruppe> synlige(Indsigt indsigt) {
    return List.of(
        Gruppe.af("Forløbet", FORLOEBET.stream()),
        Gruppe.af("Deltagere", deltagere(indsigt)),
        Gruppe.af("Aftaler", AFTALER.stream()),
        Gruppe.af("Samarbejde", Stream.concat(SAMARBEJDET.stream(), links(indsigt))));
  }

  private Stream<Fane> deltagere(Indsigt indsigt) {
    Stream<Fane> lister =
        gang.lister().stream()
            .filter(l -> l.ret(indsigt) != Liste.Ret.INGEN)
            .map(l -> new Fane(l.sti(), l.navn()));
    Stream<Fane> borgere =
        borgeransvar.gaelder(indsigt)
            ? Stream.of(new Fane("borgere", "Borgernes rettigheder"))
            : Stream.empty();
    Stream<Fane> skift =
        indsigt.deltagerliste().isPresent()
            ? Stream.of(new Fane("skift", "Skift"))
            : Stream.empty();
    return Stream.of(lister, opfoelgning(indsigt), Stream.of(TAL), skift, borgere).flatMap(f -> f);
  }

  /** For those who can have a plan to read: the list's owner, and whom it may be shared with. */
  private static Stream<Fane> opfoelgning(Indsigt indsigt) {
    return indsigt.deltagerliste().isPresent()
            || indsigt.skole().isPresent()
            || indsigt.formerAftalen()
        ? Stream.of(new Fane("taet-opfoelgning", "Tæt opfølgning"))
        : Stream.empty();
  }

  /** For those who speak with companies, and the parties: they let others answer. */
  private static Stream<Fane> links(Indsigt indsigt) {
    return indsigt.formerAftalen() || indsigt.jobcenter().isPresent()
        ? Stream.of(new Fane("links", "Svar uden login"))
        : Stream.empty();
  }
}
