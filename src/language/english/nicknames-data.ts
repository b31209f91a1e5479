/** Short and familiar forms of given names → the names that may be printed for them. */
export const GIVEN_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `abe abraham; al albert alan; alex alexander alexandra; andy andrew; barb barbara; ben benjamin; bernie bernard; bert albert robert; beth elizabeth;
  betty elizabeth; bill william; billy william; bob robert; bobby robert; brad bradley; cathy catherine; charlie charles; chris christopher christine;
  chuck charles; dan daniel; danny daniel; dave david; deb deborah; debbie deborah; dick richard; don donald; donnie donald; doug douglas; ed edward edwin;
  eddie edward; fran frances; frank francis; fred frederick; gabe gabriel; geoff geoffrey; gerry gerald; greg gregory; hal harold; hank henry; harry harold henry;
  jack john; jake jacob; jim james; jimmy james; joe joseph; joey joseph; johnny john; josh joshua; kate katherine; kathy katherine; katie katherine; ken kenneth;
  larry lawrence laurence; len leonard; liz elizabeth; lou louis; maggie margaret; marty martin; matt matthew; max maximilian; mel melvin melissa; mick michael;
  mickey michael; mike michael; nat nathaniel; nate nathan; ned edward; nick nicholas; pam pamela; pat patrick patricia; peg margaret; pete peter; phil philip phillip;
  ray raymond; rich richard; rick richard; rob robert; ron ronald; rudy rudolph; russ russell; sam samuel samantha; sandy alexander; steve steven stephen; stu stuart;
  sue susan; ted edward theodore; terry terence theresa; tim timothy; tom thomas; tommy thomas; tony anthony; val valerie; vic victor; vince vincent; will william; zach zachary`
    .split(";")
    .map((row) => {
      const [short = "", ...names] = row.trim().split(/\s+/u);
      return [short, names] as const;
    }),
);
