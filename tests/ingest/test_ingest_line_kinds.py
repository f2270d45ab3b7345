"""Lines that say by their own words what they are, and paragraphs that only sound as if they did."""

import pytest

from crossread.ingest.line_features import look
from crossread.ingest.line_kinds import kind_by_words

FURNITURE = """
caption | FILE - In this May 3, 2014, file photo, a miner walks past the old shaft at Gorno, Kelvin Province.
caption | FILE PHOTO: A tram passes the burned depot in Lodvik, Norland, May 2, 2018.
caption | (Photo by Mo Berg)
caption | In this photo taken Tuesday, June 4, 2019, fishermen mend their nets in Port Haven.
caption | In this Monday, Feb. 12, 2018 photo, provided by the town, Ida Strand stands in her bakery.
caption | This photo provided by the fire service shows the damaged roof.
caption | Image 1 of 12
caption | 3 of 8
caption | Slideshow (4 images)
caption | Hide caption
caption | Mona Berg/The Sound Courier
caption | Toggle caption
caption | Image copyright Harbour Agency Image caption The bridge was closed for two years
caption | Media caption The moment the bridge fell
caption | Strand (pictured here with her son) was the first to cross the bridge
video | Play Video 1:23
video | Your browser cannot play this clip.
video | This browser is unable to play the video.
video | JavaScript is disabled, so this video cannot be played.
video | The media could not be loaded, either because the server failed or because the format is not supported.
video | Sorry, this video is not available in your country.
video | An error has occurred while playing the video
related | READ ALSO: Council votes on the bridge again
related | Read more: Council votes on the bridge again
related | Watch: How the bridge was built
related | Read the original article on Delta Online.
related | Watch the whole interview here.
related | Related stories A bridge too low Who pays for the ferry?
related | (For a link to the ruling, please click on: ruling.example/12 or ask at the court.)
advert | Sign up for EVENING BRIEF Emails terms of use Thank you for signing up!
related | Harbour storm:Ferries stay in port for a third day
related | More:The bridge is closed. Here is what to know.
related | Council votes on the bridge again Read more
related | READ THE RULING
related | GET THE SOUND COURIER APP
related | MOST READ IN NEWS 'OUR BRIDGE' Baker keeps shop open STORM Ferries stay in port
related | Visit the Sound Courier's homepage for more stories.
related | Can't see the map above? Click here.
caption | The bridge by night Reuters Ferries in the storm AP A baker opens her shop on the quay Reuters The old mayor AFP The new mayor and her deputies at the harbour Reuters
caption | JUST WATCHED Mayor opens the bridge Replay More Videos ... MUST WATCH Mayor opens the bridge
advert | Story Continued Below
advert | Harbour Notes newsletter Sign up today for the news of the port Email Sign Up You agree to get email of the Courier. Unsubscribe whenever you like. This site is protected and the privacy policy and terms of service of its maker apply.
advert | Sign up for our morning briefing
advert | Advertisement
advert | Have a suggestion for our desk? Send us a note.
advert | Story continues below
advert | Do you have a story for our Delta team? Email us at tips@delta.example
advert | Interested in Bridges? Add Bridges as an interest and hear of each new article. Add Interest
share | Follow us on Facebook
share | What do you think? Tell us in the comments below
credit | Contributing: Mo Berg and Ana Bell.
other | The bridge is down, and so am I — Mo Berg (@moberg) May 3, 2019
other | The Quay is a weekly column by Mo Berg, mainly about bridges.
other | Reproduction in whole or in part without written permission is prohibited.
navigation | Loading...
"""

PROSE = """
This player cannot play for the club until January, the league ruled on Monday after a hearing.
The concert was halted while the band was still playing its second song on the open stage.
The judge ruled that the names of the children may not be published before the trial ends.
The newspaper reproduced the photographs without her permission and has to pay a fine.
From left-wing parties came the sharpest attacks on the plan, which would close two schools.
Enlargement of the bloc is on the agenda again, and six countries hope to be invited.
For years users of the site could click on the map and see which wells were dry.
A handout of 50 euros for each household will be paid in December, the ministry decided.
The video could not be verified, but it is in line with what witnesses described.
The company's browser does not support video calls yet, and the update will come in spring.
This photographer had worked in the valley for thirty years when the dam broke.
Loading docks at the port stood empty on Friday as the strike went into its second week.
The reader who wants to know more: go to the archive of the port and read more of what the masters wrote there.
The newsletter of the fishermen's union asked members to sign up for the night watch, which begins on Friday.
Watch the river: it rose by two metres in a night and nobody here slept.
"""


@pytest.mark.parametrize("row", FURNITURE.strip().splitlines())
def test_furniture_inside_an_article_is_known_by_its_words(row: str) -> None:
    kind, line = row.split(" | ", 1)
    assert kind_by_words(line, look(line)) == kind


@pytest.mark.parametrize("line", PROSE.strip().splitlines())
def test_a_paragraph_with_such_words_stays_a_paragraph(line: str) -> None:
    assert kind_by_words(line, look(line)) is None
