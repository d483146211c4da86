// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/names.h"

namespace core::demo {

namespace {

constexpr const char *men[] = {
    "Adam",    "Ahmed",    "Alan",   "Aleksander", "Andrew",   "Anthony", "Arjun",  "Ben",
    "Callum",  "Carl",     "Chidi",  "Chris",      "Craig",    "Daniel",  "Darren", "David",
    "Dean",    "Declan",   "Dmitri", "Edward",     "Emmanuel", "Farhan",  "Gareth", "Gary",
    "George",  "Graham",   "Harjit", "Hassan",     "Ian",      "Imran",   "Isaac",  "Jack",
    "Jamal",   "James",    "Jason",  "Jean-Luc",   "Joe",      "Joshua",  "Kieran", "Kwame",
    "Lee",     "Leroy",    "Liam",   "Lukasz",     "Malcolm",  "Marcus",  "Mark",   "Martin",
    "Michael", "Mohammed", "Nathan", "Neil",       "Nigel",    "Oliver",  "Omar",   "Patrick",
    "Paul",    "Peter",    "Raj",    "Ravi",       "Rhys",     "Robert",  "Ryan",   "Samuel",
    "Scott",   "Sean",     "Simon",  "Stefan",     "Stephen",  "Stuart",  "Tariq",  "Terry",
    "Thomas",  "Tobias",   "Trevor", "Usman",      "Victor",   "Wayne",   "Will",   "Winston",
    "Yusuf",
};

constexpr const char *women[] = {
    "Abigail",  "Adaeze",   "Agnieszka", "Aisha",    "Alice",     "Amelia",    "Amina",
    "Amy",      "Angela",   "Anna",      "April",    "Ayesha",    "Beth",      "Bronwen",
    "Carol",    "Ceri",     "Charlotte", "Chloe",    "Christine", "Claire",    "Daisy",
    "Deborah",  "Denise",   "Diane",     "Donna",    "Elizabeth", "Emily",     "Emma",
    "Eve",      "Faith",    "Fatima",    "Fiona",    "Folasade",  "Gemma",     "Grace",
    "Hannah",   "Harpreet", "Helen",     "Holly",    "Hope",      "Ifeoma",    "Isla",
    "Jade",     "Jane",     "Jessica",   "Joanne",   "Joy",       "Julie",     "Karen",
    "Kate",     "Kelly",    "Leanne",    "Linda",    "Lorraine",  "Louise",    "Magdalena",
    "Margaret", "Maria",    "May",       "Megan",    "Mei",       "Michelle",  "Natasha",
    "Ngozi",    "Nia",      "Nicola",    "Niamh",    "Olivia",    "Oluwaseun", "Pamela",
    "Parveen",  "Patricia", "Pauline",   "Precious", "Priscilla", "Rachel",    "Rebecca",
    "Ruth",     "Sadia",    "Samantha",  "Sandra",   "Sarah",     "Sharon",    "Shreya",
    "Siân",     "Sophie",   "Stacey",    "Susan",    "Tamsin",    "Tracey",    "Vanessa",
    "Victoria", "Wendy",    "Yasmin",    "Zainab",   "Zoë",
};

constexpr const char *families[] = {
    "Adeyemi",  "Ahmed",     "Akhtar",     "Ali",        "Allen",    "Asante",    "Atkinson",
    "Bailey",   "Baker",     "Banerjee",   "Barnes",     "Begum",    "Bell",      "Bennett",
    "Boateng",  "Bradley",   "Brennan",    "Brown",      "Burns",    "Butler",    "Campbell",
    "Carter",   "Chan",      "Chapman",    "Chaudhry",   "Chen",     "Clark",     "Collins",
    "Cooper",   "Costa",     "Cox",        "Cruz",       "Davies",   "Dhillon",   "Dixon",
    "Dlamini",  "Doyle",     "Edwards",    "Evans",      "Farah",    "Fernandez", "Fisher",
    "Fletcher", "Foster",    "Fraser",     "Garcia",     "Gill",     "Graham",    "Gray",
    "Green",    "Griffiths", "Hall",       "Harris",     "Harrison", "Hassan",    "Hill",
    "Holmes",   "Hughes",    "Hussain",    "Hutchinson", "Ibrahim",  "Iqbal",     "Jackson",
    "James",    "Jenkins",   "Johnson",    "Jones",      "Kaur",     "Kelly",     "Kennedy",
    "Khan",     "King",      "Knight",     "Kowalski",   "Kumar",    "Lam",       "Lawson",
    "Lewis",    "Lopez",     "Mahmood",    "Marsh",      "Marshall", "Martin",    "Mason",
    "Matthews", "Mehta",     "Mensah",     "Miah",       "Mills",    "Mitchell",  "Moore",
    "Morgan",   "Morris",    "Murphy",     "Murray",     "Nguyen",   "Nowak",     "Nwosu",
    "Obi",      "Okafor",    "Okonkwo",    "Owusu",      "Palmer",   "Parker",    "Patel",
    "Pearce",   "Perera",    "Phillips",   "Popescu",    "Powell",   "Price",     "Rahman",
    "Reid",     "Reynolds",  "Richardson", "Roberts",    "Robinson", "Rogers",    "Ross",
    "Russell",  "Ryan",      "Santos",     "Saunders",   "Shah",     "Sharma",    "Shaw",
    "Siddiqui", "Simpson",   "Singh",      "Smith",      "Spencer",  "Stevens",   "Stewart",
    "Sutton",   "Taylor",    "Thomas",     "Thompson",   "Tran",     "Turner",    "Uddin",
    "Walker",   "Walsh",     "Ward",       "Watson",     "Webb",     "White",     "Williams",
    "Wilson",   "Wójcik",    "Wood",       "Wright",     "Young",    "Yusuf",
};

constexpr const char *awkward[] = {
    "O'Neill",     "Ffôn",     "May",          "Featherstone-Haugh",
    "D'Souza",     "Mc Gowan", "van der Berg", "Nuñez",
    "Le Page",     "St John",  "Abdul-Rahman", "Llŷr",
    "Bishop-Cole", "de Sá",    "Love",         "Rose",
    "Hope",        "Ó Briain", "Bin Saleh",    "Ng",
    "Van Dyke",    "Waters",   "Null",         "Young-Hall",
    "Öztürk",      "Bird",
};

constexpr const char *roads[] = {
    "Larch Road",   "Mill Lane",     "Station Road",   "Orchard Close",   "Priory Street",
    "Canal Walk",   "Quarry Hill",   "Foundry Row",    "Rectory Gardens", "Cobden Terrace",
    "Beech Avenue", "Tanners Yard",  "Hawthorn Way",   "Albert Court",    "Lower Green",
    "Market View",  "Weavers Croft", "Sycamore Drive", "Harbour Street",  "Ropewalk",
    "Chapel Hill",  "Kiln Lane",     "Meadow Rise",    "Windmill Road",
};

constexpr const char *places[]
    = {"Northmoor", "Eldermere", "Wenbridge", "Coldharrow", "Brindlesea"};

} // namespace

std::span<const char *const> menNames()
{
    return men;
}
std::span<const char *const> womenNames()
{
    return women;
}
std::span<const char *const> surnames()
{
    return families;
}
std::span<const char *const> awkwardSurnames()
{
    return awkward;
}
std::span<const char *const> streets()
{
    return roads;
}
std::span<const char *const> towns()
{
    return places;
}

} // namespace core::demo
